package com.educonnect.analytics.board;

import com.educonnect.analytics.night.Pseudonyms;
import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Finds the pupils to watch by two rules of thumb: five days or more with an absence without reason within thirty, and a
 * general average that has fallen by a tenth of its scale (2 of 20) since the term before. Whoever knows better who is at
 * risk joins here.
 */
@Dependent
class WatchRules {
    private static final int FIRST = 10;

    /** Most reasons first, then most days, then the deepest fall, then by name. */
    private static final String PLACE = """
            to_char(9 - num_nonnulls(w.days, w.fall), 'FM0') || to_char(999 - coalesce(w.days, 0), 'FM000')
            || to_char(1 - coalesce(w.fall, 0), 'FM0.000000') || p.sort_key
            """;

    private static final String FROM = "FROM (WITH known AS MATERIALIZED " + Pseudonyms.OF_SCHOOL + """
            , asked AS (SELECT ?::uuid AS year, ?::date AS until, 30 AS days, 5 AS many, 0.1 AS much),
            away AS (
                SELECT f.pupil_key, count(DISTINCT f.day) AS days
                FROM asked a
                JOIN analytics.dim_class c ON c.year_id = a.year
                JOIN analytics.fact_attendance f ON f.class_id = c.class_id AND f.day > a.until - a.days AND f.day <= a.until
                WHERE f.absent > 0
                GROUP BY f.pupil_key, a.many HAVING count(DISTINCT f.day) >= a.many),
            general AS (
                SELECT g.pupil_key, g.shown, g.maximum, g.ratio,
                       dense_rank() OVER (ORDER BY t.starts_on DESC) AS back
                FROM asked a
                JOIN analytics.dim_term t ON t.year_id = a.year AND t.parent_id IS NULL AND t.term_id <> t.year_id
                JOIN analytics.dim_class c ON c.year_id = a.year
                JOIN analytics.fact_general g ON g.class_id = c.class_id AND g.term_id = t.term_id
                WHERE g.ratio IS NOT NULL),
            terms AS (
                SELECT pupil_key, max(shown) FILTER (WHERE back = 1) AS shown, max(maximum) FILTER (WHERE back = 1) AS maximum,
                       max(shown) FILTER (WHERE back = 2) AS before,
                       max(ratio) FILTER (WHERE back = 2) - max(ratio) FILTER (WHERE back = 1) AS fall
                FROM general WHERE back <= 2 GROUP BY pupil_key),
            fallen AS (
                SELECT t.pupil_key, t.shown, t.maximum, t.before, t.fall FROM asked a JOIN terms t ON t.fall >= a.much)
            SELECT p.id AS person_id, p.family_name, p.given_names, c.id AS class_id, c.name AS class_name,
                   w.days, w.shown, w.maximum, w.before,
            """ + PLACE + """
                   AS place
            FROM asked a
            CROSS JOIN (SELECT pupil_key, away.days, fallen.shown, fallen.maximum, fallen.before, fallen.fall
                        FROM away FULL JOIN fallen USING (pupil_key)) w
            JOIN known k ON k.pupil_key = w.pupil_key
            JOIN person p ON p.id = k.pupil_id
            JOIN enrollment e ON e.pupil_id = p.id AND e.kind = 'class' AND e.starts_on <= a.until
                 AND (e.ends_on IS NULL OR e.ends_on > a.until)
            JOIN school_class c ON c.id = e.school_class_id AND c.school_year_id = a.year
            ) w
            """;

    private static final String COLUMNS =
            "w.person_id, w.family_name, w.given_names, w.class_id, w.class_name, w.days, w.shown, w.maximum, w.before";
    private static final String GLANCE =
            "SELECT " + COLUMNS + ", count(*) OVER () AS all " + FROM + " ORDER BY w.place, w.person_id LIMIT " + FIRST;
    private static final Listing.Query WATCHED =
            new Listing.Query(COLUMNS, FROM + "WHERE true", "w.place", "w.person_id");

    @Inject
    Listing listing;

    @Inject
    @TenantData
    Sql sql;

    private record Line(Watched pupil, int all) {}

    WatchList pupils(Night night) {
        var lines = sql.query(GLANCE, WatchRules::line, night.year(), night.until());
        return new WatchList(
                lines.isEmpty() ? 0 : lines.getFirst().all(),
                lines.stream().map(Line::pupil).toList());
    }

    Page<Watched> page(Night night, String cursor, Integer limit) {
        return listing.page(WATCHED, WatchRules::watched, cursor, limit, night.year(), night.until());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(watched(row), row.getInt("all"));
    }

    private static Watched watched(ResultSet row) throws SQLException {
        return new Watched(
                row.getObject("person_id", UUID.class),
                row.getString("family_name"),
                row.getString("given_names"),
                row.getObject("class_id", UUID.class),
                row.getString("class_name"),
                reasons(row));
    }

    private static List<Watched.Reason> reasons(ResultSet row) throws SQLException {
        var reasons = new ArrayList<Watched.Reason>();
        var days = row.getObject("days", Long.class);
        if (days != null) {
            reasons.add(new Watched.Reason("absent", BigDecimal.valueOf(days), null, null));
        }
        if (row.getBigDecimal("before") != null) {
            reasons.add(new Watched.Reason(
                    "fallen",
                    Spread.shortest(row.getBigDecimal("shown")),
                    Spread.shortest(row.getBigDecimal("before")),
                    Spread.shortest(row.getBigDecimal("maximum"))));
        }
        return reasons;
    }
}
