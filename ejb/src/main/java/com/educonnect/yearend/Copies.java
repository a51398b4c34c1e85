package com.educonnect.yearend;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a year is organised by, and how it is copied into the next: one statement for each table, with the old year and the
 * next as its parameters. Periods and days off keep their distance from the year's first day; what begins or ends with the
 * year does so again. Days off are provisional. Who taught until the end is proposed again.
 */
final class Copies {
    static final Map<String, String> ALL = all();

    private static final String YEARS = " FROM (SELECT ?::uuid AS year, ?::uuid AS next) a"
            + " JOIN school_year y ON y.id = a.year JOIN school_year n ON n.id = a.next ";

    private Copies() {}

    /** The key of a copy. */
    static String key(String next, String original) {
        return "md5(" + next + "::text || " + original + "::text)::uuid";
    }

    private static String of(String column) {
        return key("n.id", column);
    }

    private static String copyOf(String column) {
        return "CASE WHEN " + column + " IS NOT NULL THEN " + of(column) + " END";
    }

    private static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put(
                "period",
                insert(
                        "period",
                        "parent_id, kind, name, starts_on, ends_on, position",
                        copyOf("o.parent_id") + ", o.kind, o.name,"
                                + " CASE WHEN o.starts_on = y.starts_on THEN n.starts_on ELSE o.starts_on + (n.starts_on - y.starts_on) END,"
                                + " CASE WHEN o.ends_on = y.ends_on THEN n.ends_on ELSE o.ends_on + (n.starts_on - y.starts_on) END,"
                                + " o.position"));
        all.put(
                "closure",
                insert(
                        "closure",
                        "name, starts_on, ends_on, provisional",
                        "o.name, o.starts_on + (n.starts_on - y.starts_on),"
                                + " least(n.ends_on, o.ends_on + (n.starts_on - y.starts_on)), true",
                        "AND o.starts_on + (n.starts_on - y.starts_on) <= n.ends_on"));
        all.put(
                "school_class",
                insert(
                        "school_class",
                        "kind, code, name, level_id, stream_id, subject_id, room_id, shift_id, capacity",
                        "o.kind, o.code, o.name, o.level_id, o.stream_id, o.subject_id, o.room_id, o.shift_id, o.capacity"));
        all.put(
                "school_class_level",
                "INSERT INTO school_class_level (school_class_id, level_id) SELECT " + of("c.id")
                        + ", o.level_id" + YEARS + "JOIN school_class c ON c.school_year_id = y.id"
                        + " JOIN school_class_level o ON o.school_class_id = c.id ON CONFLICT DO NOTHING");
        all.put(
                "coefficient",
                insert(
                        "coefficient",
                        "level_id, stream_id, subject_id, value, weekly_minutes",
                        "o.level_id, o.stream_id, o.subject_id, o.value, o.weekly_minutes"));
        all.put(
                "subject_marking",
                insert(
                        "subject_marking",
                        "level_id, stream_id, subject_id, maximum, bonus, tags, components",
                        "o.level_id, o.stream_id, o.subject_id, o.maximum, o.bonus, o.tags, o.components"));
        all.put(
                "grading_scheme",
                insert(
                        "grading_scheme",
                        "level_id, name, preset, document",
                        "o.level_id, o.name, o.preset, o.document"));
        all.put(
                "card_template",
                insert(
                        "card_template",
                        "level_id, period_id, kind, document",
                        "o.level_id, " + copyOf("o.period_id") + ", o.kind, o.document"));
        all.put(
                "teaching_assignment",
                "INSERT INTO teaching_assignment (id, staff_id, school_class_id, subject_id, role,"
                        + " weekly_minutes) SELECT " + of("o.id") + ", o.staff_id, " + of("c.id")
                        + ", o.subject_id, o.role, o.weekly_minutes" + YEARS
                        + "JOIN school_class c ON c.school_year_id = y.id"
                        + " JOIN teaching_assignment o ON o.school_class_id = c.id AND (o.ends_on IS NULL OR o.ends_on > y.ends_on)"
                        + " JOIN staff s ON s.person_id = o.staff_id AND (s.left_on IS NULL OR s.left_on > n.starts_on)"
                        + " ON CONFLICT DO NOTHING");
        return all;
    }

    private static String insert(String table, String columns, String values) {
        return insert(table, columns, values, "");
    }

    private static String insert(String table, String columns, String values, String only) {
        return "INSERT INTO " + table + " (id, school_year_id, " + columns + ") SELECT " + of("o.id") + ", n.id, "
                + values + YEARS + "JOIN " + table + " o ON o.school_year_id = y.id " + only
                + " ON CONFLICT (id) DO NOTHING";
    }
}
