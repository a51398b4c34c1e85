package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Lays the dimensions beside the school's tables and writes what differs; whoever is gone is gone here. */
@Dependent
class Dimensions {
    private static final String YEARS = """
            MERGE INTO analytics.dim_year t
            USING (SELECT id, name, starts_on, ends_on, state FROM school_year) s ON t.year_id = s.id
            WHEN MATCHED AND (t.name, t.starts_on, t.ends_on, t.state) IS DISTINCT FROM (s.name, s.starts_on, s.ends_on, s.state)
                THEN UPDATE SET name = s.name, starts_on = s.starts_on, ends_on = s.ends_on, state = s.state
            WHEN NOT MATCHED THEN INSERT (year_id, name, starts_on, ends_on, state)
                VALUES (s.id, s.name, s.starts_on, s.ends_on, s.state)
            WHEN NOT MATCHED BY SOURCE THEN DELETE
            """;

    /** A period that is the year itself is told by the year. */
    private static final String TERMS = """
            MERGE INTO analytics.dim_term t
            USING (
                SELECT y.id, y.id AS year_id, NULL::uuid AS parent_id, 'year' AS kind, y.name, y.starts_on, y.ends_on, 0 AS position
                FROM school_year y
                UNION ALL
                SELECT p.id, p.school_year_id, CASE WHEN EXISTS (
                           SELECT FROM period w JOIN school_year v ON v.id = w.school_year_id
                           WHERE w.id = p.parent_id AND w.parent_id IS NULL AND w.starts_on = v.starts_on AND w.ends_on = v.ends_on)
                       THEN NULL ELSE p.parent_id END, p.kind, p.name, p.starts_on, p.ends_on, p.position
                FROM period p JOIN school_year y ON y.id = p.school_year_id
                WHERE p.parent_id IS NOT NULL OR p.starts_on <> y.starts_on OR p.ends_on <> y.ends_on) s ON t.term_id = s.id
            WHEN MATCHED AND (t.year_id, t.parent_id, t.kind, t.name, t.starts_on, t.ends_on, t.position)
                    IS DISTINCT FROM (s.year_id, s.parent_id, s.kind, s.name, s.starts_on, s.ends_on, s.position)
                THEN UPDATE SET year_id = s.year_id, parent_id = s.parent_id, kind = s.kind, name = s.name,
                    starts_on = s.starts_on, ends_on = s.ends_on, position = s.position
            WHEN NOT MATCHED THEN INSERT (term_id, year_id, parent_id, kind, name, starts_on, ends_on, position)
                VALUES (s.id, s.year_id, s.parent_id, s.kind, s.name, s.starts_on, s.ends_on, s.position)
            WHEN NOT MATCHED BY SOURCE THEN DELETE
            """;

    private static final String CLASSES = """
            MERGE INTO analytics.dim_class t
            USING (
                SELECT c.id, c.school_year_id, c.kind, c.code, c.name, coalesce(l.code, '') AS level_code,
                       coalesce(l.name, '') AS level_name, coalesce(l.position, 0) AS level_position,
                       coalesce(m.code, '') AS stream_code
                FROM school_class c
                LEFT JOIN level l ON l.id = c.level_id
                LEFT JOIN stream m ON m.id = c.stream_id) s ON t.class_id = s.id
            WHEN MATCHED AND (t.year_id, t.kind, t.code, t.name, t.level_code, t.level_name, t.level_position, t.stream_code)
                    IS DISTINCT FROM (s.school_year_id, s.kind, s.code, s.name, s.level_code, s.level_name, s.level_position, s.stream_code)
                THEN UPDATE SET year_id = s.school_year_id, kind = s.kind, code = s.code, name = s.name, level_code = s.level_code,
                    level_name = s.level_name, level_position = s.level_position, stream_code = s.stream_code
            WHEN NOT MATCHED THEN INSERT (class_id, year_id, kind, code, name, level_code, level_name, level_position, stream_code)
                VALUES (s.id, s.school_year_id, s.kind, s.code, s.name, s.level_code, s.level_name, s.level_position, s.stream_code)
            WHEN NOT MATCHED BY SOURCE THEN DELETE
            """;

    private static final String SUBJECTS = """
            MERGE INTO analytics.dim_subject t
            USING (SELECT id, code, name FROM subject) s ON t.subject_id = s.id
            WHEN MATCHED AND (t.code, t.name) IS DISTINCT FROM (s.code, s.name) THEN UPDATE SET code = s.code, name = s.name
            WHEN NOT MATCHED THEN INSERT (subject_id, code, name) VALUES (s.id, s.code, s.name)
            WHEN NOT MATCHED BY SOURCE THEN DELETE
            """;

    private static final String DAYS = """
            MERGE INTO analytics.dim_day t
            USING (
                SELECT y.id, d.day::date AS day, extract(isoyear FROM d.day)::int AS iso_year,
                       extract(week FROM d.day)::int AS iso_week, date_trunc('month', d.day)::date AS month,
                       extract(isodow FROM d.day)::int AS weekday, k.name AS closure,
                       k.name IS NULL AND position(extract(isodow FROM d.day)::text IN y.weekend) = 0 AS school_day
                FROM school_year y
                CROSS JOIN LATERAL generate_series(y.starts_on::timestamp, y.ends_on, interval '1 day') d (day)
                LEFT JOIN LATERAL (SELECT c.name FROM closure c WHERE c.school_year_id = y.id
                                   AND d.day::date BETWEEN c.starts_on AND c.ends_on ORDER BY c.starts_on, c.id LIMIT 1) k ON true) s
                ON t.year_id = s.id AND t.day = s.day
            WHEN MATCHED AND (t.school_day, t.closure) IS DISTINCT FROM (s.school_day, s.closure)
                THEN UPDATE SET school_day = s.school_day, closure = s.closure
            WHEN NOT MATCHED THEN INSERT (year_id, day, iso_year, iso_week, month, weekday, school_day, closure)
                VALUES (s.id, s.day, s.iso_year, s.iso_week, s.month, s.weekday, s.school_day, s.closure)
            WHEN NOT MATCHED BY SOURCE THEN DELETE
            """;

    private static final String PUPILS = Pseudonyms.WITH + """
            merged AS (
                MERGE INTO analytics.dim_pupil t
                USING (
                    SELECT k.pupil_key, coalesce(p.sex, 'U') AS sex, extract(year FROM p.birth_date)::int AS birth_year
                    FROM known k JOIN person p ON p.id = k.pupil_id) s ON t.pupil_key = s.pupil_key
                WHEN MATCHED AND (t.sex, t.birth_year) IS DISTINCT FROM (s.sex, s.birth_year)
                    THEN UPDATE SET sex = s.sex, birth_year = s.birth_year
                WHEN NOT MATCHED THEN INSERT (pupil_key, sex, birth_year) VALUES (s.pupil_key, s.sex, s.birth_year)
                WHEN NOT MATCHED BY SOURCE THEN DELETE
                RETURNING merge_action() AS action)
            SELECT count(*)::int, count(*) FILTER (WHERE action <> 'INSERT') > 0, count(*) FILTER (WHERE action = 'DELETE') > 0
            FROM merged
            """;

    @Inject
    @TenantData
    Sql sql;

    int structure() {
        return sql.update(YEARS) + sql.update(TERMS) + sql.update(CLASSES) + sql.update(SUBJECTS) + sql.update(DAYS);
    }

    /**
     * @param toldAnew whether somebody's sex or year of birth is another, or somebody is gone
     * @param gone whether somebody is gone
     */
    record Pupils(int rows, boolean toldAnew, boolean gone) {}

    Pupils pupils() {
        return sql.find(PUPILS, row -> new Pupils(row.getInt(1), row.getBoolean(2), row.getBoolean(3)))
                .orElseThrow();
    }
}
