package com.educonnect.analytics.board;

/** What is whose to mark: the same rule as in {@code people.Rights}, for many classes at once. */
final class Taught {
    /**
     * Whether {@code a.person} teaches the subject of {@code f} in its class on {@code a.today}: named for it, for
     * everything, or class teacher in what nobody is named for.
     */
    static final String SUBJECT = """
            EXISTS (
                SELECT FROM teaching_assignment t
                WHERE t.staff_id = a.person AND t.school_class_id = f.class_id
                  AND (t.starts_on IS NULL OR t.starts_on <= a.today) AND (t.ends_on IS NULL OR t.ends_on > a.today)
                  AND (t.role <> 'assistant' AND t.subject_id = f.subject_id
                       OR t.role = 'teacher' AND t.subject_id IS NULL
                       OR t.role = 'class_teacher' AND NOT EXISTS (
                           SELECT FROM teaching_assignment o
                           WHERE o.school_class_id = f.class_id AND o.subject_id = f.subject_id
                             AND o.role <> 'assistant'
                             AND (o.starts_on IS NULL OR o.starts_on <= a.today)
                             AND (o.ends_on IS NULL OR o.ends_on > a.today))))
            """;

    private Taught() {}
}
