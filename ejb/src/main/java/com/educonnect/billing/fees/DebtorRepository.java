package com.educonnect.billing.fees;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads what families owe by the age of it. */
@Dependent
class DebtorRepository {
    /** Before the first: by how much is late, then by the id. */
    static final List<String> START = List.of(Long.toString(Long.MAX_VALUE), "~");

    private static final String AGED = "WITH " + Standing.DEBTS + """
            , asked AS (SELECT ?::date AS today, ?::uuid AS class),
            aged AS (
                SELECT o.family_id, sum(o.net) - max(o.pool) AS balance,
                       coalesce(sum(o.open) FILTER (WHERE o.due_on >= a.today), 0)::bigint AS not_due,
                       coalesce(sum(o.open) FILTER (WHERE a.today - o.due_on BETWEEN 1 AND 30), 0)::bigint AS up_to_30,
                       coalesce(sum(o.open) FILTER (WHERE a.today - o.due_on BETWEEN 31 AND 60), 0)::bigint AS up_to_60,
                       coalesce(sum(o.open) FILTER (WHERE a.today - o.due_on BETWEEN 61 AND 90), 0)::bigint AS up_to_90,
                       coalesce(sum(o.open) FILTER (WHERE a.today - o.due_on > 90), 0)::bigint AS older,
                       coalesce(sum(o.open) FILTER (WHERE o.due_on < a.today), 0)::bigint AS late,
                       min(o.due_on) FILTER (WHERE o.open > 0) AS oldest
                  FROM open o CROSS JOIN asked a
                 WHERE a.class IS NULL OR EXISTS (
                    SELECT FROM family_pupil m
                      JOIN enrollment e ON e.pupil_id = m.pupil_id AND e.school_class_id = a.class
                           AND (e.ends_on IS NULL OR e.ends_on > a.today)
                     WHERE m.family_id = o.family_id)
                 GROUP BY o.family_id)
            """;
    private static final String ROWS = AGED + """
            SELECT f.id, f.number, f.name, nullif(concat_ws(' ', nullif(q.given_names, ''), q.family_name), '') AS payer_name, q.phone,
                   nullif(q.email, '') AS email, f.reminded_on, k.pupils, k.classes, g.balance, g.not_due, g.up_to_30,
                   g.up_to_60, g.up_to_90, g.older, g.oldest
              FROM aged g JOIN family f ON f.id = g.family_id
              LEFT JOIN person q ON q.id = f.payer_id
             CROSS JOIN LATERAL (
                SELECT string_agg(DISTINCT concat_ws(' ', nullif(p.given_names, ''), p.family_name), ', ') AS pupils,
                       string_agg(DISTINCT c.name, ', ') AS classes
                  FROM family_pupil m JOIN person p ON p.id = m.pupil_id
                  LEFT JOIN LATERAL (
                      SELECT e.school_class_id FROM enrollment e WHERE e.pupil_id = m.pupil_id AND e.kind = 'class'
                       ORDER BY e.starts_on DESC LIMIT 1) e ON true
                  LEFT JOIN school_class c ON c.id = e.school_class_id
                 WHERE m.family_id = f.id) k
            """;
    private static final String PAGE = ROWS + """
             WHERE CASE ?::text
                   WHEN 'any' THEN g.late + g.not_due > 0
                   WHEN 'notDue' THEN g.not_due > 0
                   WHEN 'upTo30' THEN g.up_to_30 > 0
                   WHEN 'upTo60' THEN g.up_to_60 > 0
                   WHEN 'upTo90' THEN g.up_to_90 > 0
                   WHEN 'older' THEN g.older > 0
                   ELSE g.late > 0 END
               AND (g.late, f.id::text) < (?::text::bigint, ?)
             ORDER BY g.late DESC, f.id::text DESC LIMIT ?
            """;
    private static final String UNREMINDED =
            ROWS + " WHERE g.late > 0 AND (f.reminded_on IS NULL OR f.reminded_on <= ?) ORDER BY f.id";
    private static final String FIGURES = AGED + """
            SELECT count(*) FILTER (WHERE g.late > 0), coalesce(sum(g.not_due), 0), coalesce(sum(g.up_to_30), 0),
                   coalesce(sum(g.up_to_60), 0), coalesce(sum(g.up_to_90), 0), coalesce(sum(g.older), 0),
                   -coalesce(sum(g.balance) FILTER (WHERE g.balance < 0), 0)
              FROM aged g
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    School school;

    /** Those who are late with most first. */
    List<DebtorView> page(UUID schoolClass, String age, List<String> from, int most) {
        return sql.query(PAGE, this::read, school.today(), schoolClass, age, from.get(0), from.get(1), most);
    }

    List<DebtorView> unreminded(UUID schoolClass, LocalDate since) {
        return sql.query(UNREMINDED, this::read, school.today(), schoolClass, since);
    }

    void reminded(UUID family, LocalDate on) {
        sql.update("UPDATE family SET reminded_on = ? WHERE id = ?", on, family);
    }

    DebtorFigures figures(UUID schoolClass) {
        return sql.find(
                        FIGURES,
                        row -> new DebtorFigures(
                                row.getInt(1),
                                school.currency().getCurrencyCode(),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7)),
                        school.today(),
                        schoolClass)
                .orElseThrow();
    }

    private DebtorView read(ResultSet row) throws SQLException {
        return new DebtorView(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getString("payer_name"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("pupils"),
                row.getString("classes"),
                school.currency().getCurrencyCode(),
                row.getLong("balance"),
                row.getLong("not_due"),
                row.getLong("up_to_30"),
                row.getLong("up_to_60"),
                row.getLong("up_to_90"),
                row.getLong("older"),
                row.getObject("oldest", LocalDate.class),
                row.getObject("reminded_on", LocalDate.class));
    }
}
