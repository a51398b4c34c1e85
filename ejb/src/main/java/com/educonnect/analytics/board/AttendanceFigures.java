package com.educonnect.analytics.board;

import com.educonnect.people.ClassView;
import com.educonnect.people.TeachingService;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads attendance from the star: the school day by day, and classes week by week. */
@Dependent
class AttendanceFigures {
    private static final Integer NO_ROLL = -1;
    private static final String DAYS = "SELECT d.day, " + Attended.SUMS + """
            , coalesce(sum(r.rolls_expected), 0) AS expected, coalesce(sum(r.rolls_missing), 0) AS missing
            FROM analytics.dim_day d
            LEFT JOIN analytics.fact_roll r ON r.day = d.day
            WHERE d.year_id = ? AND d.day BETWEEN ? AND ? AND d.school_day
            GROUP BY d.day ORDER BY d.day
            """;

    /** The rolls to remind of are those of the last five school days. */
    private static final String CLASSES = """
            WITH asked AS (SELECT ?::uuid AS year, ?::date AS since, ?::date AS until),
            recent AS (
                SELECT min(day) AS since FROM (
                    SELECT d.day FROM asked a JOIN analytics.dim_day d ON d.year_id = a.year
                    WHERE d.school_day AND d.day <= a.until ORDER BY d.day DESC LIMIT 5) last),
            weekly AS (
                SELECT r.class_id, (r.day - a.since) / 7 AS week,
            """ + Attended.SUMS + """
                    , coalesce(sum(r.rolls_expected) FILTER (WHERE r.day >= n.since), 0) AS expected,
                    coalesce(sum(r.rolls_missing) FILTER (WHERE r.day >= n.since), 0) AS missing,
                    coalesce(sum(r.rolls_late) FILTER (WHERE r.day >= n.since), 0) AS late_rolls,
                    max(r.day) FILTER (WHERE r.day >= n.since AND r.rolls_missing > 0) AS missing_on
                FROM asked a CROSS JOIN recent n
                JOIN analytics.dim_class c ON c.year_id = a.year AND c.kind = 'class'
                JOIN analytics.fact_roll r ON r.class_id = c.class_id AND r.day BETWEEN a.since AND a.until
                GROUP BY r.class_id, week)
            SELECT c.class_id, c.name,
                   (SELECT concat_ws(' ', upper(p.family_name), nullif(p.given_names, ''))
                    FROM teaching_assignment t JOIN person p ON p.id = t.staff_id
                    WHERE t.school_class_id = c.class_id AND t.role = 'class_teacher'
                      AND (t.starts_on IS NULL OR t.starts_on <= a.until) AND (t.ends_on IS NULL OR t.ends_on > a.until)
                    ORDER BY t.id LIMIT 1) AS teacher,
                   array_agg(w.week) FILTER (WHERE w.week IS NOT NULL) AS weeks,
                   array_agg(round(1000.0 * (w.absent + w.excused + w.excluded) / nullif(w.slots, 0))::int)
                       FILTER (WHERE w.week IS NOT NULL) AS week_missed,
                   coalesce(sum(w.slots), 0) AS slots, coalesce(sum(w.absent), 0) AS absent,
                   coalesce(sum(w.excused), 0) AS excused, coalesce(sum(w.excluded), 0) AS excluded,
                   coalesce(sum(w.late), 0) AS late, coalesce(sum(w.expected), 0) AS expected,
                   coalesce(sum(w.missing), 0) AS missing, coalesce(sum(w.late_rolls), 0) AS late_rolls,
                   max(w.missing_on) AS missing_on
            FROM asked a
            JOIN analytics.dim_class c ON c.year_id = a.year AND c.kind = 'class'
            LEFT JOIN weekly w ON w.class_id = c.class_id
            WHERE ?::uuid[] IS NULL OR c.class_id = ANY (?)
            GROUP BY c.class_id, c.name, c.level_position, c.code, a.until
            ORDER BY c.level_position, c.code, c.class_id
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    TeachingService teaching;

    List<DayFigures> days(UUID year, Span span) {
        return sql.query(
                DAYS,
                row -> new DayFigures(
                        row.getObject("day", LocalDate.class),
                        Attended.of(row),
                        row.getInt("expected"),
                        row.getInt("missing")),
                year,
                span.from(),
                span.until());
    }

    /** @param only null for every class of the year */
    List<BoardClass> classes(UUID year, Span span, Collection<UUID> only) {
        var ids = only == null ? null : Sql.array("uuid", only);
        return sql.query(CLASSES, row -> read(row, span.weeks()), year, span.from(), span.until(), ids, ids);
    }

    /** Those that somebody teaches on the last day of the span. */
    List<BoardClass> taught(UUID teacher, UUID year, Span span) {
        return classes(
                year,
                span,
                teaching.classesOf(teacher, span.until()).stream()
                        .map(ClassView::id)
                        .toList());
    }

    private static BoardClass read(ResultSet row, int weeks) throws SQLException {
        return new BoardClass(
                row.getObject("class_id", UUID.class),
                row.getString("name"),
                row.getString("teacher"),
                Attended.of(row),
                weekly(row, weeks),
                new Rolls(
                        row.getInt("expected"),
                        row.getInt("missing"),
                        row.getInt("late_rolls"),
                        row.getObject("missing_on", LocalDate.class)));
    }

    /** A week without rolls has no share. */
    private static List<Integer> weekly(ResultSet row, int weeks) throws SQLException {
        var shares = new Integer[weeks];
        Arrays.fill(shares, NO_ROLL);
        if (row.getArray("weeks") != null) {
            var places = (Integer[]) row.getArray("weeks").getArray();
            var given = (Integer[]) row.getArray("week_missed").getArray();
            for (var i = 0; i < places.length; i++) {
                shares[places[i]] = given[i] == null ? NO_ROLL : given[i];
            }
        }
        return Arrays.asList(shares);
    }
}
