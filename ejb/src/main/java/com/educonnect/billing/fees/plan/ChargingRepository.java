package com.educonnect.billing.fees.plan;

import com.educonnect.billing.fees.Charge;
import com.educonnect.billing.fees.Charges;
import com.educonnect.billing.fees.School;
import com.educonnect.billing.fees.Standing;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds what is to be charged. */
@Dependent
class ChargingRepository {
    /** The class in which each pupil sits this year, or will, unless he or she has left it already. */
    static final String ENROLLED = """
            enrolled AS (
                SELECT DISTINCT ON (e.pupil_id) e.pupil_id, c.level_id, c.stream_id, m.family_id, p.birth_date, p.sort_key,
                       EXISTS (SELECT FROM enrollment o JOIN school_class k ON k.id = o.school_class_id
                                 JOIN school_year z ON z.id = k.school_year_id
                                WHERE o.pupil_id = e.pupil_id AND z.starts_on < y.starts_on)
                       OR coalesce(u.entered_on < y.starts_on, false) AS stays
                  FROM asked a
                  JOIN school_year y ON y.id = a.year
                  JOIN school_class c ON c.school_year_id = y.id
                  JOIN enrollment e ON e.school_class_id = c.id AND e.kind = 'class'
                       AND (e.ends_on IS NULL OR e.ends_on > a.today)
                  JOIN pupil u ON u.person_id = e.pupil_id
                  JOIN person p ON p.id = e.pupil_id
                  LEFT JOIN family_pupil m ON m.pupil_id = e.pupil_id
                 ORDER BY e.pupil_id, e.starts_on DESC)
            """;

    private static final String DUE = "WITH asked AS (SELECT ?::uuid AS year, ?::date AS today), " + ENROLLED + """
            SELECT n.family_id, n.pupil_id, f.id AS fee_id, (i.place - 1)::int AS instalment,
                   (i.part ->> 'dueOn')::date AS due_on, (i.part ->> 'amount')::bigint AS amount, f.kind
              FROM enrolled n
              JOIN fee f ON f.school_year_id = (SELECT a.year FROM asked a)
                   AND (f.level_id IS NULL OR f.level_id = n.level_id)
                   AND (f.stream_id IS NULL OR f.stream_id = n.stream_id)
                   AND (f.audience = 'all' OR (f.audience = 'returning') = n.stays)
                   AND (NOT f.optional OR n.pupil_id = ANY (f.takers))
             CROSS JOIN jsonb_array_elements(f.instalments) WITH ORDINALITY AS i (part, place)
             WHERE NOT EXISTS (
                SELECT FROM fee_charge c
                 WHERE c.pupil_id = n.pupil_id AND c.fee_id = f.id AND c.instalment = i.place - 1 AND c.kind = 'fee'
                   AND c.reverses_id IS NULL)
             ORDER BY n.family_id, n.pupil_id, due_on, f.id
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    School school;

    /** The name of the year. */
    String requireYear(UUID year) {
        return sql.find("SELECT name FROM school_year WHERE id = ?", row -> row.getString(1), year)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /** Until the transaction ends nobody else charges: of two who do, the second finds everything charged. */
    void holdOff() {
        sql.query("SELECT pg_advisory_xact_lock(hashtextextended('fees of ' || current_schema(), 0))", row -> null);
    }

    /** Without family where none was made yet. */
    List<Charge> charges(UUID year) {
        return sql.query(
                DUE,
                row -> Charge.of(
                        new Charge.Owed(
                                row.getObject("family_id", UUID.class),
                                row.getObject("pupil_id", UUID.class),
                                row.getObject("fee_id", UUID.class),
                                row.getInt("instalment"),
                                row.getObject("due_on", LocalDate.class)),
                        "fee",
                        row.getLong("amount"),
                        FeeKind.of(row.getString("kind")).account()),
                year,
                school.today());
    }

    /** Years that are not over and of which something was charged: latecomers are charged by themselves. */
    List<UUID> begun() {
        return sql.query("""
                SELECT y.id FROM school_year y
                 WHERE y.ends_on >= ? AND y.state <> 'closed'
                   AND EXISTS (SELECT FROM fee f JOIN fee_charge c ON c.fee_id = f.id WHERE f.school_year_id = y.id)
                 ORDER BY y.starts_on
                """, row -> row.getObject(1, UUID.class), school.today());
    }

    /** Late fees of instalments that are still open so many days after their day and were not charged one. */
    List<Charge> late() {
        return sql.query(
                "WITH " + Standing.DEBTS + """
                SELECT o.family_id, o.pupil_id, o.fee_id, o.instalment, f.late_fee
                  FROM (SELECT ?::date AS today) a
                 CROSS JOIN open o
                  JOIN fee f ON f.id = o.fee_id AND f.late_fee > 0
                 WHERE o.open > 0 AND NOT o.late AND o.due_on + f.late_after < a.today
                   AND NOT EXISTS (
                    SELECT FROM fee_charge c WHERE c.pupil_id = o.pupil_id AND c.fee_id = o.fee_id
                       AND c.instalment = o.instalment AND c.kind = 'late' AND c.reverses_id IS NULL)
                 ORDER BY o.family_id, o.due_on
                """,
                row -> Charge.of(
                        new Charge.Owed(
                                row.getObject("family_id", UUID.class),
                                row.getObject("pupil_id", UUID.class),
                                row.getObject("fee_id", UUID.class),
                                row.getInt("instalment"),
                                school.today()),
                        "late",
                        row.getLong("late_fee"),
                        Charges.LATE),
                school.today());
    }
}
