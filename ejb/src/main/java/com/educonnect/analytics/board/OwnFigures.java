package com.educonnect.analytics.board;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads what some pupils missed and came to. Results are those of terms that stand: sealed and not opened again. */
@Dependent
class OwnFigures {
    private static final String DAYS = """
            SELECT day FROM analytics.dim_day
            WHERE year_id = ? AND day BETWEEN ? AND ? AND school_day ORDER BY day
            """;

    /** The worst of a day is what the family is told of it. */
    private static final String STRIPS = """
            SELECT d.pupil_key, d.day,
                   CASE WHEN sum(d.absent) > 0 THEN 'A' WHEN sum(d.excluded) > 0 THEN 'X' WHEN sum(d.excused) > 0 THEN 'J'
                        WHEN sum(d.late) > 0 THEN 'R' WHEN sum(d.left_early) > 0 THEN 'S' ELSE 'P' END AS letter
            FROM analytics.attendance_day d
            WHERE d.pupil_key = ANY (?) AND d.day BETWEEN ? AND ? AND d.slots > 0
            GROUP BY d.pupil_key, d.day
            """;

    private static final String AVERAGES = """
            WITH stands AS (
                SELECT t.term_id, t.name, t.starts_on, c.class_id,
                       dense_rank() OVER (PARTITION BY c.class_id ORDER BY t.starts_on DESC) AS back
                FROM analytics.dim_term t
                JOIN analytics.dim_class c ON c.year_id = t.year_id
                WHERE t.year_id = ? AND t.parent_id IS NULL AND t.term_id <> t.year_id
                  AND EXISTS (SELECT FROM sealing s WHERE s.school_class_id = c.class_id AND s.period_id = t.term_id
                              AND s.reopened_at IS NULL)),
            own AS (
                SELECT g.pupil_key, g.class_id, g.term_id, NULL::uuid AS subject_id, s.name, s.starts_on, g.shown, g.maximum
                FROM stands s JOIN analytics.fact_general g ON g.class_id = s.class_id AND g.term_id = s.term_id
                WHERE g.pupil_key = ANY (?) AND g.shown IS NOT NULL
                UNION ALL
                SELECT f.pupil_key, f.class_id, f.term_id, f.subject_id, s.name, s.starts_on, f.shown, f.maximum
                FROM stands s JOIN analytics.fact_average f ON f.class_id = s.class_id AND f.term_id = s.term_id
                WHERE s.back = 1 AND f.pupil_key = ANY (?) AND f.shown IS NOT NULL)
            SELECT o.pupil_key, o.term_id, o.name AS term_name, o.subject_id, j.name AS subject_name, o.shown, o.maximum,
                   round(m.median::numeric(9, 7) * o.maximum, 2) AS median
            FROM own o
            LEFT JOIN analytics.dim_subject j ON j.subject_id = o.subject_id
            CROSS JOIN LATERAL (
                SELECT CASE WHEN count(*) >= 5
                            THEN percentile_cont(0.5) WITHIN GROUP (ORDER BY x.ratio::float8) END AS median
                FROM (SELECT g.ratio FROM analytics.fact_general g
                      WHERE o.subject_id IS NULL AND g.class_id = o.class_id AND g.term_id = o.term_id
                      UNION ALL
                      SELECT f.ratio FROM analytics.fact_average f
                      WHERE f.subject_id = o.subject_id AND f.class_id = o.class_id AND f.term_id = o.term_id) x
                WHERE x.ratio IS NOT NULL) m
            ORDER BY o.starts_on, o.subject_id IS NOT NULL, j.code, j.subject_id
            """;

    @Inject
    @TenantData
    Sql sql;

    record DayOf(UUID key, LocalDate day, String letter) {}

    record AverageOf(UUID key, OwnBoard.Average average) {}

    List<LocalDate> days(UUID year, Span span) {
        return sql.query(DAYS, row -> row.getObject(1, LocalDate.class), year, span.from(), span.until());
    }

    List<DayOf> strips(Collection<UUID> keys, Span span) {
        return sql.query(
                STRIPS,
                row -> new DayOf(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getString(3)),
                Sql.array("uuid", keys),
                span.from(),
                span.until());
    }

    List<AverageOf> averages(UUID year, Collection<UUID> keys) {
        var asked = Sql.array("uuid", keys);
        return sql.query(
                AVERAGES,
                row -> new AverageOf(row.getObject("pupil_key", UUID.class), average(row)),
                year,
                asked,
                asked);
    }

    private static OwnBoard.Average average(ResultSet row) throws SQLException {
        return new OwnBoard.Average(
                row.getObject("term_id", UUID.class),
                row.getString("term_name"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_name"),
                Spread.shortest(row.getBigDecimal("shown")),
                Spread.shortest(row.getBigDecimal("maximum")),
                shortest(row.getBigDecimal("median")));
    }

    private static BigDecimal shortest(BigDecimal value) {
        return value == null ? null : Spread.shortest(value);
    }
}
