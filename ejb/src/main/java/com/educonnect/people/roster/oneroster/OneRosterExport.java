package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.CsvText;
import com.educonnect.people.roster.source.Passwords;
import com.educonnect.people.roster.tables.School;
import com.educonnect.tenancy.Sql;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The school as a complete OneRoster 1.2 set, the same bytes for the same school. Things that another system brought
 * keep its keys, the others go by their own ids, which an import elsewhere keeps as keys again.
 */
public final class OneRosterExport {
    private static final List<String> NOT_OURS = List.of(
            "categories",
            "classResources",
            "courseResources",
            "lineItemLearningObjectiveIds",
            "lineItems",
            "lineItemScoreScales",
            "resources",
            "resultLearningObjectiveIds",
            "results",
            "resultScoreScales",
            "scoreScales",
            "userProfiles",
            "userResources");

    private final Sql sql;
    private final School school;

    public OneRosterExport(Sql sql, School school) {
        this.sql = sql;
        this.school = school;
    }

    public byte[] zip() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("manifest.csv", manifest());
        var orgs = new Cells(SetFile.ORGS);
        var org = orgs(orgs);
        var structure = new StructureExport(sql, org);
        var people = new PeopleExport(sql, org);
        files.put(SetFile.ACADEMIC_SESSIONS.fileName(), structure.sessions().bytes());
        files.put(SetFile.CLASSES.fileName(), structure.classes().bytes());
        files.put(SetFile.COURSES.fileName(), structure.courses().bytes());
        files.put(SetFile.DEMOGRAPHICS.fileName(), people.demographics().bytes());
        files.put(SetFile.ENROLLMENTS.fileName(), structure.enrollments().bytes());
        files.put(SetFile.ORGS.fileName(), orgs.bytes());
        files.put(SetFile.ROLES.fileName(), people.roles().bytes());
        files.put(SetFile.USERS.fileName(), people.users().bytes());
        return Passwords.zip(files);
    }

    private static byte[] manifest() {
        var modes = new java.util.TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        NOT_OURS.forEach(file -> modes.put("file." + file, "absent"));
        for (var file : SetFile.values()) {
            modes.put("file." + file.file(), "bulk");
        }
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("propertyName", "value"));
        lines.add(List.of("manifest.version", "1.0"));
        lines.add(List.of("oneroster.version", "1.2"));
        modes.forEach((name, mode) -> lines.add(List.of(name, mode)));
        lines.add(List.of("source.systemName", "EduConnect"));
        lines.add(List.of("source.systemCode", "educonnect"));
        var csv = new CsvText();
        lines.forEach(csv::line);
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The school's own organisation is the set's that it came from, or itself. */
    private String orgs(Cells cells) {
        var schools = new TreeSet<String>();
        sql.query("SELECT sourced_id, name, kind, identifier, parent_sourced_id FROM roster_org", row -> {
            var line = cells.line(row.getString(1));
            line.put("name", row.getString(2));
            line.put("type", row.getString(3));
            line.put("identifier", row.getString(4));
            line.put("parentSourcedId", row.getString(5));
            return "school".equalsIgnoreCase(row.getString(3)) && schools.add(row.getString(1));
        });
        if (schools.isEmpty()) {
            var line = cells.line(school.id().toString());
            line.putAll(Map.of("name", school.name(), "type", "school", "identifier", school.code()));
            return school.id().toString();
        }
        return schools.first();
    }
}
