package com.educonnect.billing.fees.plan;

import com.educonnect.billing.fees.Charge;
import com.educonnect.billing.fees.Charges;
import com.educonnect.billing.fees.Parts;
import com.educonnect.billing.fees.School;
import com.educonnect.billing.fees.Standing;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes reductions off of what was charged: each once of each pupil's fee, shared out over its instalments. */
@Dependent
class Reducing {
    private static final String FITTING =
            "WITH asked AS (SELECT ?::uuid AS year, ?::date AS today, ?::uuid AS reduction), "
                    + ChargingRepository.ENROLLED + ", " + Standing.DEBTS + """
            , siblings AS (
                SELECT n.pupil_id, row_number() OVER (PARTITION BY n.family_id ORDER BY n.birth_date, n.sort_key, n.pupil_id)
                       AS child FROM enrolled n)
            SELECT r.id AS reduction_id, r.rule, r.percent, r.amount AS off, c.family_id, c.pupil_id, c.fee_id, c.instalment,
                   c.due_on, c.amount, c.amount + coalesce((
                       SELECT sum(g.amount) FROM fee_charge g WHERE g.pupil_id = c.pupil_id AND g.fee_id = c.fee_id
                          AND g.instalment = c.instalment AND g.kind = 'reduction'), 0) AS remaining
              FROM asked a
              JOIN fee_reduction r ON r.school_year_id = a.year AND r.ended_at IS NULL
                   AND (a.reduction IS NULL OR r.id = a.reduction)
              JOIN fee f ON f.school_year_id = a.year AND (r.kind IS NULL OR r.kind = f.kind)
              JOIN fee_charge c ON c.fee_id = f.id AND c.kind = 'fee' AND c.reverses_id IS NULL
                   AND NOT EXISTS (SELECT FROM fee_charge b WHERE b.reverses_id = c.id)
              LEFT JOIN siblings s ON s.pupil_id = c.pupil_id
             WHERE (r.pupil_id IS NULL OR r.pupil_id = c.pupil_id)
               AND CASE r.rule
                   WHEN 'siblings' THEN s.child >= r.from_child
                   WHEN 'staff' THEN r.pupil_id IS NOT NULL OR EXISTS (
                       SELECT FROM guardianship g JOIN staff t ON t.person_id = g.guardian_id
                        WHERE g.pupil_id = c.pupil_id AND (g.ended_on IS NULL OR g.ended_on > a.today)
                          AND (t.left_on IS NULL OR t.left_on > a.today))
                   WHEN 'early' THEN r.paid_by < a.today AND (
                       SELECT coalesce(sum(p.amount), 0) FROM fee_receipt p
                        WHERE p.family_id = c.family_id AND p.voided_on IS NULL AND p.received_on <= r.paid_by)
                       >= (SELECT coalesce(sum(d.net), 0) FROM debts d WHERE d.family_id = c.family_id AND d.due_on <= (
                           SELECT max(l.due_on) FROM fee_charge l WHERE l.fee_id = c.fee_id AND l.pupil_id = c.pupil_id))
                   ELSE r.pupil_id IS NOT NULL END
               AND NOT EXISTS (SELECT FROM fee_charge x WHERE x.reduction_id = r.id AND x.pupil_id = c.pupil_id
                                  AND x.fee_id = c.fee_id)
             ORDER BY r.granted_at, r.id, c.family_id, c.pupil_id, c.fee_id, c.instalment
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Charges charges;

    @Inject
    School school;

    /** One instalment of which a reduction takes something off. */
    private record Fitting(
            UUID reduction, String rule, BigDecimal percent, Long off, Charge.Owed owed, long amount, long remaining) {
        List<UUID> fee() {
            return List.of(reduction, owed.pupil(), owed.fee());
        }
    }

    /**
     * One reduction after the other, so that each sees what those before it have left.
     *
     * @param reduction only that one, or null for all of the year
     * @return how much was taken off in all, in minor units
     */
    long apply(UUID year, UUID reduction) {
        var off = 0L;
        for (var id : sql.query(
                "SELECT id FROM fee_reduction WHERE school_year_id = ? AND (?::uuid IS NULL OR id = ?) AND ended_at IS NULL"
                        + " ORDER BY granted_at, id",
                row -> row.getObject(1, UUID.class),
                year,
                reduction,
                reduction)) {
            var fees = sql.query(FITTING, Reducing::read, year, school.today(), id).stream()
                    .collect(Collectors.groupingBy(Fitting::fee, LinkedHashMap::new, Collectors.toList()));
            var rows =
                    fees.values().stream().flatMap(fee -> taken(fee).stream()).toList();
            off -= charges.add(rows, "REDUCTION", "Réduction").stream()
                    .mapToLong(Charge::amount)
                    .sum();
        }
        return off;
    }

    private static List<Charge> taken(List<Fitting> fee) {
        var remaining = fee.stream().map(part -> Math.max(0, part.remaining())).toList();
        var most = remaining.stream().mapToLong(Long::longValue).sum();
        var whole = fee.stream().mapToLong(Fitting::amount).sum();
        var first = fee.getFirst();
        var asked = first.off() != null ? first.off() : percent(whole, first.percent());
        if (most == 0) {
            return List.of();
        }
        var parts = Parts.of(Math.min(asked, most), remaining);
        var rows = new ArrayList<Charge>();
        for (var i = 0; i < fee.size(); i++) {
            if (parts.get(i) > 0) {
                rows.add(Charge.of(fee.get(i).owed(), "reduction", -parts.get(i), Charges.reduction(first.rule()))
                        .by(first.reduction()));
            }
        }
        return rows;
    }

    private static long percent(long whole, BigDecimal percent) {
        return BigDecimal.valueOf(whole)
                .multiply(percent)
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static Fitting read(ResultSet row) throws SQLException {
        return new Fitting(
                row.getObject("reduction_id", UUID.class),
                row.getString("rule"),
                row.getBigDecimal("percent"),
                row.getObject("off", Long.class),
                new Charge.Owed(
                        row.getObject("family_id", UUID.class),
                        row.getObject("pupil_id", UUID.class),
                        row.getObject("fee_id", UUID.class),
                        row.getInt("instalment"),
                        row.getObject("due_on", LocalDate.class)),
                row.getLong("amount"),
                row.getLong("remaining"));
    }
}
