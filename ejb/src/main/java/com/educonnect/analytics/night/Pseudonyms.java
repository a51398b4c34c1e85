package com.educonnect.analytics.night;

/** What pupils are called in the schema analytics: known only in a transaction of their own school. */
public final class Pseudonyms {
    /** A set of rows {@code (pupil_id, pupil_key)} of all pupils of the school, to be joined; give it an alias. */
    public static final String OF_SCHOOL = """
            (SELECT u.person_id AS pupil_id, analytics.pupil_key(k.inner_pad, k.outer_pad, u.person_id) AS pupil_key
             FROM pupil u CROSS JOIN analytics_key k)""";

    /** The beginning of a statement that joins {@code known}; reckoned once, however often it is joined. */
    private static final String ALONE = "WITH known AS MATERIALIZED " + OF_SCHOOL + " ";

    static final String WITH = ALONE + ",\n";

    /** The beginning of a statement that joins {@code known}: pupils whose ids are its first parameter, by their place in it. */
    static final String OF_SOME = """
            WITH known AS MATERIALIZED (
                SELECT a.n, analytics.pupil_key(k.inner_pad, k.outer_pad, a.pupil_id) AS pupil_key
                FROM unnest(?::uuid[]) WITH ORDINALITY AS a (pupil_id, n) CROSS JOIN analytics_key k)
            """;

    /** The same with {@code pupil_id} of pupils who were ever in one of the classes that are its first parameter. */
    static final String OF_CLASSES = """
            WITH known AS MATERIALIZED (
                SELECT u.person_id AS pupil_id, analytics.pupil_key(k.inner_pad, k.outer_pad, u.person_id) AS pupil_key
                FROM pupil u CROSS JOIN analytics_key k
                WHERE u.person_id IN (SELECT e.pupil_id FROM enrollment e WHERE e.school_class_id = ANY (?)))
            """;

    private Pseudonyms() {}
}
