package com.educonnect.bench;

/** The tables of {@link PlainNight}, and how those are filled that a day leaves as they are. */
final class PlainSchool {
    static final String TABLES = """
            DROP SCHEMA IF EXISTS plain CASCADE;
            CREATE SCHEMA plain;
            CREATE TABLE plain.fact_attendance (LIKE analytics.fact_attendance INCLUDING INDEXES);
            CREATE TABLE plain.fact_roll (LIKE analytics.fact_roll INCLUDING INDEXES);
            CREATE TABLE plain.fact_mark (LIKE analytics.fact_mark INCLUDING INDEXES);
            CREATE TABLE plain.fact_average (LIKE analytics.fact_average INCLUDING INDEXES);
            CREATE TABLE plain.fact_general (LIKE analytics.fact_general INCLUDING INDEXES);
            CREATE TABLE plain.fact_assessment (LIKE analytics.fact_assessment INCLUDING INDEXES);
            CREATE TABLE plain.agg_results (LIKE analytics.agg_results INCLUDING INDEXES);
            CREATE TABLE plain.agg_attendance (LIKE analytics.agg_attendance INCLUDING INDEXES);
            CREATE TABLE plain.agg_enrollment (LIKE analytics.agg_enrollment INCLUDING INDEXES);
            CREATE TABLE plain.agg_age (LIKE analytics.agg_age INCLUDING INDEXES);
            CREATE TABLE plain.dim_pupil (LIKE analytics.dim_pupil INCLUDING INDEXES);
            CREATE TABLE plain.dim_day (LIKE analytics.dim_day INCLUDING INDEXES);
            CREATE TABLE plain.fact_enrollment (LIKE analytics.fact_enrollment INCLUDING INDEXES);
            CREATE TABLE plain.known (pupil_id uuid PRIMARY KEY, pupil_key uuid NOT NULL);
            CREATE TABLE plain.rolled (class_id uuid, day date, PRIMARY KEY (class_id, day));
            CREATE TABLE plain.marked (assessment_id uuid PRIMARY KEY, class_id uuid, term_id uuid, subject_id uuid);
            """;

    static final String ALL = """
            TRUNCATE plain.fact_attendance, plain.fact_roll, plain.fact_mark, plain.fact_assessment, plain.fact_average, plain.fact_general,
                plain.agg_attendance, plain.agg_results, plain.agg_enrollment, plain.agg_age, plain.dim_pupil, plain.dim_day,
                plain.fact_enrollment, plain.known;
            INSERT INTO plain.known SELECT u.person_id, analytics.pupil_key(k.inner_pad, k.outer_pad, u.person_id) FROM pupil u, analytics_key k;
            INSERT INTO plain.dim_pupil (tenant, pupil_key, sex, birth_year)
                SELECT 't', k.pupil_key, coalesce(p.sex, 'U'), extract(year FROM p.birth_date) FROM plain.known k JOIN person p ON p.id = k.pupil_id;
            INSERT INTO plain.dim_day (tenant, year_id, day, iso_year, iso_week, month, weekday, school_day, closure)
                SELECT 't', y.id, d.day, extract(isoyear FROM d.day), extract(week FROM d.day), date_trunc('month', d.day), extract(isodow FROM d.day),
                       c.name IS NULL AND position(extract(isodow FROM d.day)::text IN y.weekend) = 0, c.name
                FROM school_year y CROSS JOIN generate_series(y.starts_on::timestamp, y.ends_on, interval '1 day') d (day)
                LEFT JOIN closure c ON c.school_year_id = y.id AND d.day::date BETWEEN c.starts_on AND c.ends_on;
            INSERT INTO plain.fact_enrollment (tenant, pupil_key, class_id, from_on, until_on, kind, repeating)
                SELECT 't', k.pupil_key, e.school_class_id, e.starts_on, e.ends_on, e.kind, e.repeating
                FROM enrollment e JOIN plain.known k ON k.pupil_id = e.pupil_id WHERE e.ends_on IS NULL OR e.ends_on > e.starts_on;
            CREATE TEMP TABLE census ON COMMIT DROP AS
                SELECT date_trunc('month', m)::date AS month, y.id AS year_id, y.name, y.starts_on,
                       least((m + interval '1 month')::date - 1, y.ends_on, current_date - 1) AS counted_on
                FROM school_year y CROSS JOIN generate_series(date_trunc('month', y.starts_on), current_date - 1, interval '1 month') m
                WHERE y.state <> 'draft' AND y.ends_on >= m;
            INSERT INTO plain.agg_enrollment
                SELECT 't', n.month, n.name, coalesce(l.code, ''), min(coalesce(l.name, '')), p.sex, count(DISTINCT e.pupil_key),
                       count(DISTINCT e.pupil_key) FILTER (WHERE e.repeating)
                FROM census n JOIN school_class c ON c.school_year_id = n.year_id AND c.kind = 'class' LEFT JOIN level l ON l.id = c.level_id
                JOIN plain.fact_enrollment e ON e.class_id = c.id AND e.from_on <= n.counted_on AND (e.until_on IS NULL OR e.until_on > n.counted_on)
                JOIN plain.dim_pupil p ON p.pupil_key = e.pupil_key GROUP BY n.month, n.name, l.code, p.sex;
            INSERT INTO plain.agg_age
                SELECT 't', n.month, n.name, coalesce(l.code, ''), min(coalesce(l.name, '')), p.sex,
                       coalesce(extract(year FROM n.starts_on)::int - p.birth_year, -1) AS age, count(DISTINCT e.pupil_key)
                FROM census n JOIN school_class c ON c.school_year_id = n.year_id AND c.kind = 'class' LEFT JOIN level l ON l.id = c.level_id
                JOIN plain.fact_enrollment e ON e.class_id = c.id AND e.from_on <= n.counted_on AND (e.until_on IS NULL OR e.until_on > n.counted_on)
                JOIN plain.dim_pupil p ON p.pupil_key = e.pupil_key GROUP BY n.month, n.name, l.code, p.sex, age;
            """;

    private PlainSchool() {}
}
