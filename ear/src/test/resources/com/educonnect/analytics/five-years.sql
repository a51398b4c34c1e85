-- What nights would have left of four ended years and of one that began eighty days ago: a class of eighty in each. How
-- a year ends hangs on absences (b), and hardly on marks (a); both are drawn from a digest of the pupil's number.
INSERT INTO school_year (id, name, starts_on, ends_on, state)
    VALUES (md5('year' || 0)::uuid, 'now', current_date - 80, current_date + 200, 'open');
INSERT INTO school_class (id, school_year_id, kind, code, name)
    VALUES (md5('class' || 0)::uuid, md5('year' || 0)::uuid, 'class', '4A', '4e A');
INSERT INTO analytics_key (inner_pad, outer_pad)
    SELECT decode(repeat('36', 64), 'hex'), decode(repeat('5c', 64), 'hex') ON CONFLICT DO NOTHING;
INSERT INTO person (id, family_name) SELECT md5('pupil 0 ' || i)::uuid, 'Diop ' || i FROM generate_series(1, 80) i;
INSERT INTO pupil (person_id) SELECT md5('pupil 0 ' || i)::uuid FROM generate_series(1, 80) i;
CREATE TEMP TABLE drawn ON COMMIT DROP AS
    SELECT y, current_date - 80 - 365 * y AS starts_on, md5('year' || y)::uuid AS year_id, md5('class' || y)::uuid AS class_id,
           analytics.pupil_key(inner_pad, outer_pad, md5('pupil ' || y || ' ' || i)::uuid) AS pupil_key,
           (('x' || left(md5('a' || y || i), 6))::bit(24)::int / 16777216.0)::numeric AS a,
           (('x' || left(md5('b' || y || i), 6))::bit(24)::int / 16777216.0)::numeric AS b
      FROM analytics_key, generate_series(0, 4) y, generate_series(1, 80) i;
GRANT SELECT ON drawn TO PUBLIC;
SET LOCAL ROLE ${tenant};
INSERT INTO analytics.dim_school (name, code, country, currency, time_zone, counted_until, refreshed_at)
    VALUES ('L', 'L', 'SN', 'XOF', 'Africa/Dakar', current_date - 1, now()) ON CONFLICT DO NOTHING;
INSERT INTO analytics.dim_year (year_id, name, starts_on, ends_on, state)
    SELECT DISTINCT year_id, 'year ' || y, starts_on, starts_on + 280, CASE y WHEN 0 THEN 'open' ELSE 'closed' END FROM drawn;
INSERT INTO analytics.dim_term (term_id, year_id, kind, name, starts_on, ends_on, position)
    SELECT year_id, year_id, 'year', name, starts_on, ends_on, 0 FROM analytics.dim_year
    UNION ALL
    SELECT md5(year_id::text)::uuid, year_id, 'term', name, starts_on, starts_on + 70, 1 FROM analytics.dim_year;
INSERT INTO analytics.dim_class (class_id, year_id, kind, code, name, level_code, level_name, level_position, stream_code)
    SELECT DISTINCT class_id, year_id, 'class', '4A', '4e A', '4E', 'Quatrième', 1, '' FROM drawn;
INSERT INTO analytics.dim_pupil (pupil_key, sex, birth_year)
    SELECT pupil_key, 'F', extract(year FROM starts_on)::int - 14 FROM drawn;
INSERT INTO analytics.fact_enrollment (pupil_key, class_id, from_on, kind, repeating)
    SELECT pupil_key, class_id, starts_on, 'class', false FROM drawn;
INSERT INTO analytics.fact_roll (class_id, day, slots, absent, excused, excluded, late, left_early, rolls_expected,
        rolls_missing, rolls_late, rolls_taken, rolls_counted, pupils, dispensed, missed_minutes, late_minutes)
    SELECT DISTINCT class_id, starts_on + 80 - d, 80, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 80, 0, 0, 0
      FROM drawn, generate_series(1, 40) d;
INSERT INTO analytics.fact_attendance (class_id, day, pupil_key, slots, absent, excused, excluded, late, left_early,
        dispensed, missed_minutes, late_minutes)
    SELECT class_id, starts_on + 80 - d, pupil_key, 1, 1, 0, 0, 0, 0, 0, 0, 0
      FROM drawn, generate_series(1, floor(b * 20)::int) d;
INSERT INTO analytics.fact_general (class_id, term_id, pupil_key, status, shown, maximum)
    SELECT class_id, md5(year_id::text)::uuid, pupil_key, 'scored', round((0.35 + 0.3 * a) * 20, 2), 20 FROM drawn
    UNION ALL
    SELECT class_id, year_id, pupil_key, 'scored', round((0.5 + 0.2 * (a - 0.5) - 0.5 * (b - 0.45)) * 20, 2), 20
      FROM drawn WHERE y > 0;
