package com.educonnect.courses.assignments;

/** Who works together, as SQL asks it. */
final class Mates {
    /** Whether the submission {@code s} to the assignment {@code a} is of the person {@code p} or of his or her group. */
    static final String SHARE = """
            (s.pupil_id = p.id OR EXISTS (
                SELECT FROM jsonb_array_elements(a.groups) g
                WHERE g -> 'pupils' @> to_jsonb(s.pupil_id::text) AND g -> 'pupils' @> to_jsonb(p.id::text)))
            """;

    private Mates() {}
}
