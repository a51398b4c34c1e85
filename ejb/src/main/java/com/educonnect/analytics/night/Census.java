package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Counts pupils and staff on the last day of each stale month, or on the last day that is over. */
@Dependent
class Census {
    private static final String DATES = """
            WITH census AS MATERIALIZED (
                SELECT s.day AS month, y.year_id, y.name, y.starts_on, least((s.day + interval '1 month')::date - 1, y.ends_on, ?::date) AS counted_on
                FROM analytics.stale s
                JOIN analytics.dim_year y ON y.starts_on < s.day + interval '1 month' AND y.ends_on >= s.day AND y.starts_on <= ?
                     AND y.state <> 'draft'
                WHERE s.fact = 'census' AND s.day <= ?)
            """;

    private static final String PUPILS = """
            INSERT INTO analytics.agg_enrollment (month, school_year, level_code, level_name, sex, pupils, repeating)
            """ + DATES + """
            SELECT n.month, n.name, c.level_code, min(c.level_name), p.sex, count(DISTINCT e.pupil_key),
                   count(DISTINCT e.pupil_key) FILTER (WHERE e.repeating)
            FROM census n
            JOIN analytics.dim_class c ON c.year_id = n.year_id AND c.kind = 'class'
            JOIN analytics.fact_enrollment e ON e.class_id = c.class_id
                 AND e.from_on <= n.counted_on AND (e.until_on IS NULL OR e.until_on > n.counted_on)
            JOIN analytics.dim_pupil p ON p.pupil_key = e.pupil_key
            GROUP BY n.month, n.name, c.level_code, p.sex
            """;

    private static final String AGES = """
            INSERT INTO analytics.agg_age (month, school_year, level_code, level_name, sex, age, pupils)
            """ + DATES + """
            SELECT n.month, n.name, c.level_code, min(c.level_name), p.sex,
                   coalesce(extract(year FROM n.starts_on)::int - p.birth_year, -1), count(DISTINCT e.pupil_key)
            FROM census n
            JOIN analytics.dim_class c ON c.year_id = n.year_id AND c.kind = 'class'
            JOIN analytics.fact_enrollment e ON e.class_id = c.class_id
                 AND e.from_on <= n.counted_on AND (e.until_on IS NULL OR e.until_on > n.counted_on)
            JOIN analytics.dim_pupil p ON p.pupil_key = e.pupil_key
            GROUP BY n.month, n.name, c.level_code, p.sex, coalesce(extract(year FROM n.starts_on)::int - p.birth_year, -1)
            """;

    private static final String STAFF = """
            INSERT INTO analytics.agg_staff (month, school_year, role, sex, staff, weekly_minutes)
            """ + DATES + """
            SELECT n.month, n.name, CASE WHEN t.classes > 0 THEN 'teacher' ELSE 'other' END, coalesce(p.sex, 'U'), count(*),
                   coalesce(sum(t.minutes), 0)
            FROM census n
            JOIN staff f ON (f.entered_on IS NULL OR f.entered_on <= n.counted_on) AND (f.left_on IS NULL OR f.left_on > n.counted_on)
            JOIN person p ON p.id = f.person_id
            CROSS JOIN LATERAL (
                SELECT count(*) AS classes, sum(a.weekly_minutes) AS minutes
                FROM teaching_assignment a JOIN school_class c ON c.id = a.school_class_id AND c.school_year_id = n.year_id
                WHERE a.staff_id = f.person_id AND (a.starts_on IS NULL OR a.starts_on <= n.counted_on)
                  AND (a.ends_on IS NULL OR a.ends_on > n.counted_on)) t
            GROUP BY 1, 2, 3, 4
            """;

    private static final String CLEAR =
            "DELETE FROM analytics.%s f USING analytics.stale s WHERE s.fact = 'census' AND f.month = s.day";

    @Inject
    @TenantData
    Sql sql;

    int count(Night night) {
        sql.update(CLEAR.formatted("agg_enrollment"));
        sql.update(CLEAR.formatted("agg_age"));
        sql.update(CLEAR.formatted("agg_staff"));
        var until = night.until();
        return Stream.of(PUPILS, AGES, STAFF)
                .mapToInt(each -> sql.update(each, until, until, until))
                .sum();
    }
}
