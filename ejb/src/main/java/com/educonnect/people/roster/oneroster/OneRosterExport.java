package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.CsvText;
import com.educonnect.people.roster.source.Passwords;
import com.educonnect.people.roster.tables.School;
import com.educonnect.tenancy.Sql;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

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
        var orgs = new OrgExport(sql, school);
        var structure = new StructureExport(sql, orgs.own());
        var people = new PeopleExport(sql, orgs.own());
        var cells = new EnumMap<SetFile, Cells>(SetFile.class);
        cells.put(SetFile.ACADEMIC_SESSIONS, structure.sessions());
        cells.put(SetFile.CLASSES, structure.classes());
        cells.put(SetFile.COURSES, structure.courses());
        cells.put(SetFile.DEMOGRAPHICS, people.demographics());
        cells.put(SetFile.ENROLLMENTS, structure.enrollments());
        cells.put(SetFile.ORGS, orgs.cells());
        cells.put(SetFile.ROLES, people.roles());
        cells.put(SetFile.USERS, people.users());
        cells.values().removeIf(Cells::isEmpty);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("manifest.csv", manifest(cells.keySet()));
        cells.forEach((file, content) -> files.put(file.fileName(), content.bytes()));
        return Passwords.zip(files);
    }

    /** The standard has no files without lines: they are absent. */
    private static byte[] manifest(Set<SetFile> there) {
        var modes = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        NOT_OURS.forEach(file -> modes.put("file." + file, "absent"));
        for (var file : SetFile.values()) {
            modes.put("file." + file.file(), there.contains(file) ? "bulk" : "absent");
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
}
