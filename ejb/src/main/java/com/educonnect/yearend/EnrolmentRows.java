package com.educonnect.yearend;

import com.educonnect.grades.Documents;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Makes the enrolments of the next year and takes them away. One without an end lasted until the year ended; that is written
 * down, since the next one begins, and means nothing new: it keeps its version.
 */
@Dependent
class EnrolmentRows {
    /** Whoever is to have a place, with the key of the enrolment to be made. */
    private static final String PLANNED = """
            FROM year_end x
            CROSS JOIN LATERAL jsonb_array_elements(x.plan) WITH ORDINALITY m (move, number)
            CROSS JOIN LATERAL (SELECT md5(x.next_year_id::text || (m.move ->> 'enrollment'))::uuid AS id) made
            JOIN school_year y ON y.id = x.school_year_id
            JOIN enrollment o ON o.id = (m.move ->> 'enrollment')::uuid
            JOIN pupil u ON u.person_id = o.pupil_id
            WHERE x.school_year_id = ? AND m.move ->> 'outcome' IN ('promoted', 'repeats', 'oriented')
            """;
    /** Who has left since the plan was confirmed is not enrolled, and not missed. */
    private static final String PENDING = PLANNED + """
              AND NOT EXISTS (SELECT FROM enrollment e WHERE e.id = made.id)
              AND (u.left_on IS NULL OR u.left_on > y.ends_on) AND (o.ends_on IS NULL OR o.ends_on >= y.ends_on)
            """;

    @Inject
    @TenantData
    Sql sql;

    /** The classes from which somebody is still to be enrolled. */
    List<UUID> classes(UUID year) {
        return sql.query(
                "SELECT DISTINCT (m.move ->> 'from')::uuid AS id " + PENDING + " ORDER BY 1",
                row -> row.getObject("id", UUID.class),
                year);
    }

    List<Move> pending(UUID year, UUID from) {
        return sql.query(
                "SELECT m.move::text AS move " + PENDING + " AND m.move ->> 'from' = ?::text ORDER BY m.number",
                row -> Move.of(Documents.object(row.getString("move")), null),
                year,
                from);
    }

    int enrolled(UUID year) {
        return sql.find(
                        "SELECT count(*) " + PLANNED + " AND EXISTS (SELECT FROM enrollment e WHERE e.id = made.id)",
                        row -> row.getInt(1),
                        year)
                .orElseThrow();
    }

    List<String> missing(UUID year) {
        return sql.query(
                "SELECT (SELECT concat_ws(' ', p.family_name, nullif(p.given_names, '')) FROM person p"
                        + " WHERE p.id = u.person_id) AS name " + PENDING + " ORDER BY m.number",
                row -> row.getString("name"),
                year);
    }

    int enrol(UUID year, List<Move> moves) {
        var enrollments = Sql.array("uuid", moves.stream().map(Move::enrollment).toList());
        sql.update("""
                UPDATE enrollment e SET ends_on = greatest(y.ends_on, e.starts_on) + 1
                FROM school_class c JOIN school_year y ON y.id = c.school_year_id
                WHERE c.id = e.school_class_id AND e.id = ANY (?) AND e.ends_on IS NULL
                """, enrollments);
        return sql.update(
                """
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on, repeating)
                SELECT md5(n.id::text || o.id::text)::uuid, o.pupil_id, md5(n.id::text || a.target::text)::uuid, 'class',
                       n.starts_on, a.repeating
                FROM year_end x JOIN school_year n ON n.id = x.next_year_id
                CROSS JOIN LATERAL unnest(?::uuid[], ?::uuid[], ?::boolean[]) a (enrollment, target, repeating)
                JOIN enrollment o ON o.id = a.enrollment
                JOIN pupil u ON u.person_id = o.pupil_id AND (u.left_on IS NULL OR u.left_on > n.starts_on)
                WHERE x.school_year_id = ?
                ON CONFLICT (id) DO NOTHING
                """,
                enrollments,
                Sql.array("uuid", moves.stream().map(Move::to).toList()),
                Sql.array(
                        "boolean",
                        moves.stream()
                                .map(move -> move.outcome() == Outcome.REPEATS)
                                .toList()),
                year);
    }

    /** Takes away again the ends that enrolling wrote down. */
    void reopen(UUID year) {
        sql.update("""
                UPDATE enrollment o SET ends_on = NULL
                FROM year_end x CROSS JOIN LATERAL jsonb_array_elements(x.plan) m (move)
                JOIN school_year y ON y.id = x.school_year_id
                WHERE x.school_year_id = ? AND o.id = (m.move ->> 'enrollment')::uuid AND (m.move ->> 'open')::boolean
                  AND jsonb_exists(m.move, 'to') AND y.state <> 'closed' AND o.ends_on = greatest(y.ends_on, o.starts_on) + 1
                """, year);
    }

    /** Those who go leave on the day after the year's last. */
    int leave(UUID year, List<UUID> pupils, String reason) {
        return sql.update("""
                UPDATE pupil u SET left_on = greatest(y.ends_on + 1, u.entered_on), left_reason = ?, version = u.version + 1
                FROM school_year y WHERE y.id = ? AND u.person_id = ANY (?) AND u.left_on IS NULL
                """, reason, year, Sql.array("uuid", pupils));
    }
}
