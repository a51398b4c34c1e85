package com.educonnect.billing.fees;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads who has left while something was still to come, and what was decided about it. */
@Dependent
class LeaverRepository {
    /** Before the first: by the day of leaving, then by the pupil and the family. */
    static final List<String> START = List.of("9999-12-31", "~");

    private static final String PAGE = "WITH " + Standing.DEBTS + """
            , leavers AS (
                SELECT o.family_id, o.pupil_id, u.left_on, count(*) AS instalments, min(o.due_on) AS first_due,
                       sum(o.net)::bigint AS charged, sum(o.open)::bigint AS open
                  FROM open o
                  JOIN pupil u ON u.person_id = o.pupil_id AND u.left_on <= o.due_on
                  JOIN family f ON f.id = o.family_id
                 WHERE o.net > 0 AND o.fee_id IS NOT NULL AND NOT o.late
                   AND f.leavers -> o.pupil_id::text ->> 'leftOn' IS DISTINCT FROM u.left_on::text
                 GROUP BY o.family_id, o.pupil_id, u.left_on)
            SELECT l.family_id, f.number, f.name, nullif(concat_ws(' ', nullif(q.given_names, ''), q.family_name), '') AS payer_name,
                   l.pupil_id, concat_ws(' ', nullif(p.given_names, ''), p.family_name) AS pupil_name, c.name AS class_name, l.left_on,
                   l.instalments, l.first_due, l.charged, l.open
              FROM leavers l
              JOIN family f ON f.id = l.family_id
              JOIN person p ON p.id = l.pupil_id
              LEFT JOIN person q ON q.id = f.payer_id
              LEFT JOIN LATERAL (
                  SELECT e.school_class_id FROM enrollment e WHERE e.pupil_id = l.pupil_id AND e.kind = 'class'
                   ORDER BY e.starts_on DESC LIMIT 1) e ON true
              LEFT JOIN school_class c ON c.id = e.school_class_id
             WHERE (l.left_on, concat(l.pupil_id, l.family_id)) < (?::date, ?)
             ORDER BY l.left_on DESC, concat(l.pupil_id, l.family_id) DESC LIMIT ?
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    School school;

    /** Who left last first. */
    List<LeaverView> page(List<String> from, int most) {
        var currency = school.currency().getCurrencyCode();
        return sql.query(PAGE, row -> LeaverView.read(row, currency), from.get(0), from.get(1), most);
    }

    boolean hasLeft(UUID pupil, LocalDate on) {
        return sql.find("SELECT 1 FROM pupil WHERE person_id = ? AND left_on = ?", row -> true, pupil, on)
                .isPresent();
    }

    /** How much was let off for that leaving, if anybody has decided. */
    Optional<Long> decided(UUID family, UUID pupil, LocalDate leftOn) {
        return sql.find(
                "SELECT (leavers -> ? ->> 'off')::bigint FROM family WHERE id = ? AND leavers -> ? ->> 'leftOn' = ?",
                row -> row.getLong(1),
                pupil.toString(),
                family,
                pupil.toString(),
                leftOn.toString());
    }

    void decide(UUID family, UUID pupil, LocalDate leftOn, long off) {
        sql.update(
                "UPDATE family SET leavers = leavers || jsonb_build_object(?::text, jsonb_build_object('leftOn', ?::text,"
                        + " 'off', ?::bigint)) WHERE id = ?",
                pupil.toString(),
                leftOn.toString(),
                off,
                family);
    }
}
