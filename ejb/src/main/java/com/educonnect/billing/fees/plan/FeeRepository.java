package com.educonnect.billing.fees.plan;

import com.educonnect.billing.fees.FeesError;
import com.educonnect.billing.fees.School;
import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes fees. */
@Dependent
class FeeRepository {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final String COLUMNS = """
            f.id, f.school_year_id, f.level_id, l.name AS level_name, f.stream_id, s.name AS stream_name, f.kind, f.name,
            f.audience, f.optional, f.instalments::text AS instalments, f.late_fee, f.late_after, cardinality(f.takers) AS takers,
            (SELECT count(DISTINCT c.pupil_id) FROM fee_charge c WHERE c.fee_id = f.id AND c.kind = 'fee') AS charged,
            f.version
            """;
    private static final String FROM =
            "FROM fee f LEFT JOIN level l ON l.id = f.level_id LEFT JOIN stream s ON s.id = f.stream_id ";
    private static final Listing.Query FEES =
            new Listing.Query(COLUMNS, FROM + "WHERE (?::uuid IS NULL OR f.school_year_id = ?)", "f.kind", "f.id");

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Listing listing;

    @Inject
    School school;

    Page<FeeView> page(UUID year, String cursor, Integer limit) {
        return listing.page(FEES, this::read, cursor, limit, year, year);
    }

    Optional<FeeView> hold(UUID id) {
        return sql.find("SELECT " + COLUMNS + FROM + "WHERE f.id = ? FOR UPDATE OF f", this::read, id);
    }

    /** @param table of the structure; no id is no fault */
    void requireRow(String table, UUID id) {
        if (id != null) {
            sql.find("SELECT 1 FROM " + table + " WHERE id = ?", row -> true, id)
                    .orElseThrow(() -> new Rejected(FeesError.UNKNOWN_REFERENCE, table));
        }
    }

    boolean isPupil(UUID id) {
        return sql.find("SELECT 1 FROM pupil WHERE person_id = ?", row -> true, id)
                .isPresent();
    }

    void create(UUID id, SaveFee fee) {
        sql.update(
                "INSERT INTO fee (school_year_id, level_id, stream_id, kind, name, audience, optional, instalments,"
                        + " late_fee, late_after, id) VALUES (?, ?::uuid, ?::uuid, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)",
                values(id, fee));
    }

    void change(UUID id, SaveFee fee) {
        sql.update(
                "UPDATE fee SET school_year_id = ?, level_id = ?::uuid, stream_id = ?::uuid, kind = ?, name = ?,"
                        + " audience = ?, optional = ?, instalments = ?::jsonb, late_fee = ?, late_after = ?,"
                        + " version = version + 1 WHERE id = ?",
                values(id, fee));
    }

    private static Object[] values(UUID id, SaveFee fee) {
        return new Object[] {
            fee.year(),
            fee.level(),
            fee.stream(),
            fee.kind(),
            fee.name().strip(),
            fee.audience(),
            fee.optional(),
            JSON.toJson(sorted(fee.instalments())),
            fee.lateFee(),
            fee.lateAfterDays(),
            id
        };
    }

    static List<Instalment> sorted(List<Instalment> instalments) {
        return instalments.stream()
                .sorted(Comparator.comparing(Instalment::dueOn))
                .toList();
    }

    void remove(UUID id) {
        sql.update("DELETE FROM fee WHERE id = ?", id);
    }

    void takes(UUID fee, UUID pupil, boolean taken) {
        sql.update(
                "UPDATE fee SET takers = CASE WHEN ? THEN array_append(array_remove(takers, ?), ?)"
                        + " ELSE array_remove(takers, ?) END WHERE id = ?",
                taken,
                pupil,
                pupil,
                pupil,
                fee);
    }

    private FeeView read(ResultSet row) throws SQLException {
        var instalments = List.of(JSON.fromJson(row.getString("instalments"), Instalment[].class));
        return new FeeView(
                row.getObject("id", UUID.class),
                row.getObject("school_year_id", UUID.class),
                row.getObject("level_id", UUID.class),
                row.getString("level_name"),
                row.getObject("stream_id", UUID.class),
                row.getString("stream_name"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("audience"),
                row.getBoolean("optional"),
                instalments,
                instalments.stream().mapToLong(Instalment::amount).sum(),
                school.currency().getCurrencyCode(),
                row.getLong("late_fee"),
                row.getInt("late_after"),
                row.getInt("takers"),
                row.getInt("charged"),
                row.getInt("version"));
    }
}
