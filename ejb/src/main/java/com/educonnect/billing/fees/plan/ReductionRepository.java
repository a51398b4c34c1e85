package com.educonnect.billing.fees.plan;

import com.educonnect.billing.fees.School;
import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes reductions. */
@Dependent
class ReductionRepository {
    private static final String COLUMNS = """
            r.id, r.school_year_id, r.rule, r.pupil_id, concat_ws(' ', nullif(p.given_names, ''), p.family_name) AS pupil_name, r.kind,
            r.from_child, r.paid_by, r.percent, r.amount, r.reason, r.granted_at, r.ended_at IS NOT NULL AS ended, r.version,
            (SELECT -coalesce(sum(c.amount), 0) FROM fee_charge c WHERE c.reduction_id = r.id) AS given
            """;
    private static final String FROM = "FROM fee_reduction r LEFT JOIN person p ON p.id = r.pupil_id ";
    private static final Listing.Query REDUCTIONS = new Listing.Query(
            COLUMNS,
            FROM + "WHERE (?::uuid IS NULL OR r.school_year_id = ?) AND (?::uuid IS NULL OR r.pupil_id = ?)",
            "r.granted_at::text",
            "r.id");

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Listing listing;

    @Inject
    Tenants tenants;

    @Inject
    School school;

    Page<ReductionView> page(UUID year, UUID pupil, String cursor, Integer limit) {
        return listing.page(REDUCTIONS, this::read, cursor, limit, year, year, pupil, pupil);
    }

    Optional<ReductionView> hold(UUID id) {
        return sql.find("SELECT " + COLUMNS + FROM + "WHERE r.id = ? FOR UPDATE OF r", this::read, id);
    }

    void create(UUID id, SaveReduction asked) {
        sql.update(
                "INSERT INTO fee_reduction (id, school_year_id, rule, pupil_id, kind, from_child, paid_by, percent, amount,"
                        + " reason, granted_by) VALUES (?, ?, ?, ?::uuid, ?, ?::int, ?::date, ?::numeric, ?::bigint, ?,"
                        + " ?::uuid)",
                id,
                asked.year(),
                asked.rule(),
                asked.pupil(),
                asked.kind(),
                from(asked),
                by(asked),
                asked.percent(),
                asked.amount(),
                asked.reason().strip(),
                tenants.actor().identity());
    }

    private static Integer from(SaveReduction asked) {
        return asked.rule().equals("siblings") ? asked.fromChild() : null;
    }

    private static LocalDate by(SaveReduction asked) {
        return asked.rule().equals("early") ? asked.paidBy() : null;
    }

    boolean says(ReductionView stored, SaveReduction asked) {
        return stored.year().equals(asked.year())
                && stored.rule().equals(asked.rule())
                && Objects.equals(stored.pupil(), asked.pupil())
                && Objects.equals(stored.kind(), asked.kind())
                && Objects.equals(stored.fromChild(), from(asked))
                && Objects.equals(stored.paidBy(), by(asked))
                && Objects.equals(stored.amount(), asked.amount())
                && (stored.percent() == null
                        ? asked.percent() == null
                        : asked.percent() != null && stored.percent().compareTo(asked.percent()) == 0)
                && stored.reason().equals(asked.reason().strip());
    }

    void end(UUID id) {
        sql.update("UPDATE fee_reduction SET ended_at = now(), version = version + 1 WHERE id = ?", id);
    }

    private ReductionView read(ResultSet row) throws SQLException {
        var pupil = row.getObject("pupil_id", UUID.class);
        return new ReductionView(
                row.getObject("id", UUID.class),
                row.getObject("school_year_id", UUID.class),
                row.getString("rule"),
                pupil,
                pupil == null ? null : row.getString("pupil_name"),
                row.getString("kind"),
                row.getObject("from_child", Integer.class),
                row.getObject("paid_by", LocalDate.class),
                row.getBigDecimal("percent"),
                row.getObject("amount", Long.class),
                school.currency().getCurrencyCode(),
                row.getString("reason"),
                row.getTimestamp("granted_at").toInstant(),
                row.getBoolean("ended"),
                row.getLong("given"),
                row.getInt("version"));
    }
}
