package com.educonnect.people;

/**
 * The one question behind all that a teacher may see and write: which classes and groups somebody teaches on a day, and
 * who is in them. Assignments and enrolments without an end last as long as the year of their class, so that the pupils
 * of a past year are out of sight. Each is a table {@code taught} with an {@code id}, and takes two parameters: the
 * person and the day.
 */
public final class Taught {
    public static final String CLASSES = """
            (SELECT t.school_class_id AS id, asked.day
             FROM (SELECT ?::uuid AS person, ?::date AS day) asked
             JOIN teaching_assignment t ON t.staff_id = asked.person
             JOIN school_class k ON k.id = t.school_class_id
             JOIN school_year y ON y.id = k.school_year_id AND asked.day BETWEEN y.starts_on AND y.ends_on
             WHERE (t.starts_on IS NULL OR t.starts_on <= asked.day) AND (t.ends_on IS NULL OR t.ends_on > asked.day)
            ) taught
            """;
    public static final String PUPILS = "(SELECT e.pupil_id AS id FROM " + CLASSES + """
             JOIN enrollment e ON e.school_class_id = taught.id
             WHERE e.starts_on <= taught.day AND (e.ends_on IS NULL OR e.ends_on > taught.day)
            ) taught
            """;

    private Taught() {}
}
