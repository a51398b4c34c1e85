package com.educonnect.billing.fees;

import com.educonnect.platform.Page;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Families by their names, with what they owe. */
@Dependent
class FamilyList {
    private static final String FOUND = "WITH " + Standing.DEBTS + """
            , asked AS (
                SELECT ?::text AS search, ?::boolean AS owing, ?::uuid AS pupil, ?::date AS today, ?::text AS name,
                       ?::text AS id),
            sums AS (
                SELECT o.family_id, sum(o.net) - max(o.pool) AS balance,
                       coalesce(sum(o.open) FILTER (WHERE o.due_on <= a.today), 0) AS due,
                       min(o.due_on) FILTER (WHERE o.open > 0) AS oldest
                  FROM open o CROSS JOIN asked a GROUP BY o.family_id)
            SELECT f.id, f.number, f.name, nullif(concat_ws(' ', nullif(q.given_names, ''), q.family_name), '') AS payer_name,
                   k.pupils, k.classes, s.balance, s.due, s.oldest
              FROM asked a
             CROSS JOIN family f
              JOIN sums s ON s.family_id = f.id
              LEFT JOIN person q ON q.id = f.payer_id
             CROSS JOIN LATERAL (
                SELECT count(*) AS pupils, string_agg(DISTINCT c.name, ', ') AS classes
                  FROM family_pupil m
                  LEFT JOIN LATERAL (
                      SELECT e.school_class_id FROM enrollment e WHERE e.pupil_id = m.pupil_id AND e.kind = 'class'
                       ORDER BY e.starts_on DESC LIMIT 1) e ON true
                  LEFT JOIN school_class c ON c.id = e.school_class_id
                 WHERE m.family_id = f.id) k
             WHERE f.joined_id IS NULL
               AND (a.search IS NULL OR f.number LIKE a.search || '%' OR platform.fold(f.name) LIKE '%' || platform.fold(a.search) || '%'
                    OR EXISTS (SELECT FROM family_pupil m JOIN person p ON p.id = m.pupil_id
                                WHERE m.family_id = f.id AND p.search_text LIKE '%' || platform.fold(a.search) || '%'))
               AND (a.pupil IS NULL OR EXISTS (
                    SELECT FROM family_pupil m WHERE m.family_id = f.id AND m.pupil_id = a.pupil))
               AND (NOT a.owing OR s.due > 0)
               AND (platform.fold(f.name), f.id::text) > (a.name, a.id)
             ORDER BY platform.fold(f.name), f.id::text LIMIT ?
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Cursors cursors;

    @Inject
    School school;

    Page<FamilyRow> page(String search, boolean owing, UUID pupil, String cursor, Integer asked) {
        var limit = Page.size(asked);
        var from = cursor == null ? List.of("", "") : cursors.decode(cursor, 2);
        var words = search == null || search.isBlank() ? null : search.strip();
        var rows =
                sql.query(FOUND, this::row, words, owing, pupil, school.today(), from.get(0), from.get(1), limit + 1);
        return Page.of(
                rows, limit, last -> cursors.encode(fold(last.name()), last.id().toString()));
    }

    private String fold(String name) {
        return sql.find("SELECT platform.fold(?)", row -> row.getString(1), name)
                .orElseThrow();
    }

    private FamilyRow row(ResultSet row) throws SQLException {
        return new FamilyRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getString("payer_name"),
                row.getInt("pupils"),
                row.getString("classes"),
                school.currency().getCurrencyCode(),
                row.getLong("balance"),
                row.getLong("due"),
                row.getObject("oldest", LocalDate.class));
    }
}
