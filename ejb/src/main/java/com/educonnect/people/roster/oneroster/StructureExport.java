package com.educonnect.people.roster.oneroster;

import com.educonnect.tenancy.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sessions, courses, classes and who is in them. */
final class StructureExport {
    private static final Set<String> TYPES = Set.of("gradingPeriod", "semester", "term");

    private final Sql sql;
    private final String org;

    StructureExport(Sql sql, String org) {
        this.sql = sql;
        this.org = org;
    }

    private static String key(String alias) {
        return "coalesce(%1$s.sourced_id, %1$s.id::text)".formatted(alias);
    }

    Cells sessions() {
        var cells = new Cells(SetFile.ACADEMIC_SESSIONS);
        var closures = Joined.groups(sql, """
                SELECT school_year_id::text, name, starts_on::text, ends_on::text,
                       CASE WHEN provisional THEN 'provisional' END
                FROM closure ORDER BY starts_on, name COLLATE "C", ends_on
                """);
        sql.query(
                "SELECT " + key("y")
                        + ", y.name, y.starts_on::text, y.ends_on::text, date_part('year', y.ends_on)::int::text,"
                        + " y.state, y.weekend, y.id::text FROM school_year y",
                row -> {
                    var line = session(cells, row, "schoolYear");
                    line.put("metadata.state", row.getString(6));
                    line.put("metadata.weekend", row.getString(7));
                    line.put("metadata.closures", closures.get(row.getString(8)));
                    return null;
                });
        sql.query(
                "SELECT " + key("p")
                        + ", p.name, p.starts_on::text, p.ends_on::text, date_part('year', y.ends_on)::int::text,"
                        + " p.kind, p.position::text, coalesce(" + key("parent") + ", " + key("y") + ") FROM period p"
                        + " JOIN school_year y ON y.id = p.school_year_id LEFT JOIN period parent ON parent.id = p.parent_id",
                row -> {
                    var kind = row.getString(6);
                    var line = session(cells, row, TYPES.contains(kind) ? kind : "gradingPeriod");
                    line.put("metadata.kind", kind);
                    line.put("metadata.position", row.getString(7));
                    line.put("parentSourcedId", row.getString(8));
                    return null;
                });
        return cells;
    }

    private static Map<String, String> session(Cells cells, ResultSet row, String type) throws SQLException {
        var line = cells.line(row.getString(1));
        line.put("title", row.getString(2));
        line.put("type", type);
        line.put("startDate", row.getString(3));
        line.put("endDate", row.getString(4));
        line.put("schoolYear", row.getString(5));
        return line;
    }

    Cells courses() {
        var cells = new Cells(SetFile.COURSES);
        var coefficients = Joined.groups(sql, """
                SELECT c.subject_id::text, coalesce(y.sourced_id, y.id::text) AS year, l.code AS level, t.code AS stream,
                       c.value::text, c.weekly_minutes::text
                FROM coefficient c
                JOIN school_year y ON y.id = c.school_year_id
                JOIN level l ON l.id = c.level_id
                LEFT JOIN stream t ON t.id = c.stream_id
                ORDER BY y.starts_on, coalesce(y.sourced_id, y.id::text) COLLATE "C", l.code COLLATE "C", t.code COLLATE "C"
                """);
        sql.query("SELECT " + key("s") + ", s.code, s.name, s.id::text FROM subject s", row -> {
            var line = cells.line(row.getString(1));
            line.put("courseCode", row.getString(2));
            line.put("title", row.getString(3));
            line.put("orgSourcedId", org);
            line.put("metadata.coefficients", coefficients.get(row.getString(4)));
            return null;
        });
        var bare = sql.query("SELECT 1 FROM school_class WHERE subject_id IS NULL LIMIT 1", row -> true);
        if (!bare.isEmpty()) {
            var line = cells.line(Classes.NO_COURSE);
            line.putAll(Map.of("title", "Homeroom", "orgSourcedId", org, "metadata.none", "true"));
        }
        return cells;
    }

    Cells classes() {
        var cells = new Cells(SetFile.CLASSES);
        var further = furtherLevels();
        sql.query(
                "SELECT " + key("c") + ", c.name, c.code, c.kind, c.capacity::text, " + key("y") + ", " + key("s")
                        + ", c.id::text, r.code, t.code, f.code, l.code, c.list_frozen_on::text"
                        + " FROM school_class c JOIN school_year y ON y.id = c.school_year_id"
                        + " LEFT JOIN subject s ON s.id = c.subject_id LEFT JOIN room r ON r.id = c.room_id"
                        + " LEFT JOIN stream t ON t.id = c.stream_id LEFT JOIN shift f ON f.id = c.shift_id"
                        + " LEFT JOIN level l ON l.id = c.level_id",
                row -> {
                    var line = cells.line(row.getString(1));
                    line.put("title", row.getString(2));
                    line.put("classCode", row.getString(3));
                    line.put("classType", "class".equals(row.getString(4)) ? "homeroom" : "scheduled");
                    line.put("metadata.capacity", row.getString(5));
                    line.put("termSourcedIds", row.getString(6));
                    line.put("courseSourcedId", row.getString(7) == null ? Classes.NO_COURSE : row.getString(7));
                    line.put("schoolSourcedId", org);
                    line.put("location", row.getString(9));
                    line.put("metadata.stream", row.getString(10));
                    line.put("metadata.shift", row.getString(11));
                    line.put("grades", levels(row.getString(12), further.getOrDefault(row.getString(8), List.of())));
                    line.put("metadata.listFrozenOn", row.getString(13));
                    return null;
                });
        return cells;
    }

    private static String levels(String first, List<String> further) {
        return Stream.concat(Stream.ofNullable(first), further.stream()).collect(Collectors.joining(","));
    }

    private Map<String, List<String>> furtherLevels() {
        var further = new HashMap<String, List<String>>();
        sql.query(
                "SELECT c.school_class_id::text, l.code FROM school_class_level c JOIN level l ON l.id = c.level_id"
                        + " JOIN school_class s ON s.id = c.school_class_id AND s.level_id IS DISTINCT FROM c.level_id"
                        + " ORDER BY l.code COLLATE \"C\"",
                row -> further.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(row.getString(2)));
        return further;
    }

    Cells enrollments() {
        var cells = new Cells(SetFile.ENROLLMENTS);
        sql.query(
                "SELECT " + key("e") + ", " + key("c") + ", " + key("p") + ", e.starts_on::text, e.ends_on::text,"
                        + " e.repeating::text, e.reason FROM enrollment e JOIN school_class c ON c.id = e.school_class_id"
                        + " JOIN person p ON p.id = e.pupil_id",
                row -> {
                    var line = enrollment(cells, row, "student", false);
                    line.put("metadata.repeating", row.getString(6));
                    line.put("metadata.reason", row.getString(7));
                    return null;
                });
        sql.query(
                "SELECT " + key("a") + ", " + key("c") + ", " + key("p")
                        + ", a.starts_on::text, a.ends_on::text, a.role,"
                        + " a.weekly_minutes::text, " + key("s") + " FROM teaching_assignment a"
                        + " JOIN school_class c ON c.id = a.school_class_id JOIN person p ON p.id = a.staff_id"
                        + " LEFT JOIN subject s ON s.id = a.subject_id",
                row -> {
                    var role = row.getString(6);
                    var word = role.equals("assistant") ? "proctor" : "teacher";
                    var line = enrollment(cells, row, word, role.equals("class_teacher"));
                    line.put("metadata.assignment", role);
                    line.put("metadata.weeklyMinutes", row.getString(7));
                    line.put("metadata.subject", row.getString(8));
                    return null;
                });
        return cells;
    }

    private Map<String, String> enrollment(Cells cells, ResultSet row, String role, boolean primary)
            throws SQLException {
        var line = cells.line(row.getString(1));
        line.put("classSourcedId", row.getString(2));
        line.put("schoolSourcedId", org);
        line.put("userSourcedId", row.getString(3));
        line.put("role", role);
        line.put("primary", String.valueOf(primary));
        line.put("beginDate", row.getString(4));
        line.put("endDate", row.getString(5));
        return line;
    }
}
