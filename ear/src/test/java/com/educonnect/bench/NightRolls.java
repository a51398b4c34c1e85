package com.educonnect.bench;

import java.sql.SQLException;

/** The rolls of a year for the classes of {@link Markbooks}, what a day adds to them, and the same facts by plain SQL. */
final class NightRolls {
    private static final String FILL = """
            SET search_path = %1$s, platform, extension;
            INSERT INTO roll (id, school_class_id, held_on, slot_id, taken_by, taken_at)
                SELECT uuidv7(), c.id, d.day, s.id, c.id, d.day + s.ends_at
                FROM school_class c
                CROSS JOIN (SELECT id, ends_at FROM slot ORDER BY starts_at, id LIMIT 4) s
                CROSS JOIN (SELECT y.starts_on + n AS day FROM school_year y, generate_series(0, 400) n
                            WHERE y.starts_on + n < current_date AND y.starts_on + n <= y.ends_on
                            ORDER BY n DESC LIMIT 118) d
                WHERE c.code ~ '^M[0-9]'
                ON CONFLICT DO NOTHING;
            INSERT INTO roll_history (roll_id, version, changed_by, changed_at, teacher_absent, exceptions)
                SELECT id, 1, taken_by, taken_at, false, '[]' FROM roll ON CONFLICT DO NOTHING;
            INSERT INTO absence (roll_id, pupil_id, state, minutes, marked_by)
                SELECT r.id, e.pupil_id, x.state, CASE WHEN x.state IN ('late', 'left_early') THEN 7 END, r.taken_by
                FROM roll r JOIN enrollment e ON e.school_class_id = r.school_class_id
                CROSS JOIN LATERAL (SELECT (ARRAY['absent', 'absent', 'excused', 'late', 'left_early', 'dispensed', 'excluded'])
                    [1 + abs(hashtext(r.id::text || e.pupil_id::text)) %% 7] AS state) x
                WHERE abs(hashtext(e.pupil_id::text || r.id::text)) %% 16 = 0
                ON CONFLICT DO NOTHING;
            DROP SCHEMA IF EXISTS plain CASCADE;
            CREATE SCHEMA plain;
            CREATE TABLE plain.fact_attendance (LIKE analytics.fact_attendance INCLUDING INDEXES);
            CREATE TABLE plain.fact_roll (LIKE analytics.fact_roll INCLUDING INDEXES);
            CREATE TABLE plain.fact_mark (LIKE analytics.fact_mark INCLUDING INDEXES);
            CREATE TABLE plain.fact_average (LIKE analytics.fact_average INCLUDING INDEXES);
            CREATE TABLE plain.fact_general (LIKE analytics.fact_general INCLUDING INDEXES);
            CREATE TABLE plain.agg_attendance (LIKE analytics.agg_attendance INCLUDING INDEXES);
            ANALYZE;
            """;

    private static final String PLAIN = """
            SET search_path = %1$s, platform, extension;
            TRUNCATE plain.fact_attendance, plain.fact_roll, plain.fact_mark, plain.fact_average, plain.fact_general, plain.agg_attendance;
            INSERT INTO plain.fact_attendance
                SELECT 't', r.school_class_id, r.held_on, a.pupil_id, n.rolls - count(*) FILTER (WHERE a.state = 'dispensed'),
                       count(*) FILTER (WHERE a.state = 'absent'), count(*) FILTER (WHERE a.state = 'excused'),
                       count(*) FILTER (WHERE a.state = 'excluded'), count(*) FILTER (WHERE a.state = 'late'),
                       count(*) FILTER (WHERE a.state = 'left_early'), count(*) FILTER (WHERE a.state = 'dispensed'),
                       coalesce(sum(extract(epoch FROM s.ends_at - s.starts_at) / 60) FILTER (WHERE a.state IN ('absent', 'excused', 'excluded')), 0),
                       coalesce(sum(a.minutes), 0)
                FROM absence a JOIN roll r ON r.id = a.roll_id AND NOT r.teacher_absent
                JOIN slot s ON s.id = r.slot_id
                JOIN (SELECT school_class_id, held_on, count(*) AS rolls FROM roll WHERE NOT teacher_absent GROUP BY 1, 2) n
                     ON n.school_class_id = r.school_class_id AND n.held_on = r.held_on
                JOIN enrollment e ON e.pupil_id = a.pupil_id AND e.school_class_id = r.school_class_id
                     AND e.starts_on <= r.held_on AND (e.ends_on IS NULL OR e.ends_on > r.held_on)
                GROUP BY r.school_class_id, r.held_on, a.pupil_id, n.rolls;
            INSERT INTO plain.fact_roll
                SELECT 't', n.school_class_id, n.held_on, b.slots, n.rolls, n.late, b.slots - n.rolls, n.rolls, p.pupils,
                       p.pupils * n.rolls - coalesce(m.dispensed, 0), coalesce(m.absent, 0), coalesce(m.excused, 0),
                       coalesce(m.excluded, 0), coalesce(m.late, 0), coalesce(m.left_early, 0), coalesce(m.dispensed, 0),
                       coalesce(m.missed_minutes, 0), coalesce(m.late_minutes, 0)
                FROM (SELECT r.school_class_id, r.held_on, count(*) AS rolls,
                             count(*) FILTER (WHERE h.changed_at > (r.held_on + s.ends_at) AT TIME ZONE 'Africa/Dakar') AS late
                      FROM roll r JOIN slot s ON s.id = r.slot_id LEFT JOIN roll_history h ON h.roll_id = r.id AND h.version = 1
                      GROUP BY 1, 2) n
                CROSS JOIN (SELECT count(*) AS slots FROM slot) b
                JOIN (SELECT school_class_id, count(*) AS pupils FROM enrollment GROUP BY 1) p ON p.school_class_id = n.school_class_id
                LEFT JOIN (SELECT class_id, day, sum(absent) AS absent, sum(excused) AS excused, sum(excluded) AS excluded, sum(late) AS late,
                                  sum(left_early) AS left_early, sum(dispensed) AS dispensed, sum(missed_minutes) AS missed_minutes,
                                  sum(late_minutes) AS late_minutes FROM plain.fact_attendance GROUP BY 1, 2) m
                     ON m.class_id = n.school_class_id AND m.day = n.held_on;
            INSERT INTO plain.fact_mark
                SELECT 't', a.id, m.pupil_id, a.school_class_id, a.period_id, a.subject_id, a.held_on, m.score / a.maximum, m.state, a.weight
                FROM mark m JOIN assessment a ON a.id = m.assessment_id AND a.cancelled_at IS NULL
                WHERE m.score IS NOT NULL OR m.state IS NOT NULL;
            CREATE TEMP TABLE subject_average AS
                SELECT a.school_class_id, a.period_id, m.pupil_id, a.subject_id,
                       round((avg(m.score * 20 / a.maximum) FILTER (WHERE a.category = 'devoir')
                            + avg(m.score * 20 / a.maximum) FILTER (WHERE a.category = 'composition')) / 2, 2) AS average
                FROM assessment a JOIN mark m ON m.assessment_id = a.id
                WHERE a.cancelled_at IS NULL AND m.score IS NOT NULL
                GROUP BY 1, 2, 3, 4;
            INSERT INTO plain.fact_average (tenant, class_id, term_id, subject_id, pupil_key, status, shown, maximum, place)
                SELECT 't', school_class_id, period_id, subject_id, pupil_id, 'scored', average, 20,
                       rank() OVER (PARTITION BY school_class_id, period_id, subject_id ORDER BY average DESC)
                FROM subject_average WHERE average IS NOT NULL;
            INSERT INTO plain.fact_general (tenant, class_id, term_id, pupil_key, status, shown, maximum, place)
                SELECT 't', g.school_class_id, t.id, g.pupil_id, 'scored', g.average, 20,
                       rank() OVER (PARTITION BY g.school_class_id, t.id ORDER BY g.average DESC)
                FROM (SELECT s.school_class_id, s.period_id, s.pupil_id, round(sum(s.average * k.value) / sum(k.value), 2) AS average
                      FROM subject_average s JOIN school_class c ON c.id = s.school_class_id
                      JOIN coefficient k ON k.subject_id = s.subject_id AND k.level_id = c.level_id
                      GROUP BY 1, 2, 3) g
                JOIN period p ON p.id = g.period_id
                CROSS JOIN LATERAL (VALUES (p.id), (p.school_year_id)) t (id);
            DROP TABLE subject_average;
            INSERT INTO plain.agg_attendance
                SELECT 't', date_trunc('month', r.day)::date, y.name, coalesce(l.code, ''), min(coalesce(l.name, '')), coalesce(p.sex, 'U'),
                       count(DISTINCT e.pupil_id), sum(r.rolls_counted) - coalesce(sum(a.dispensed), 0), coalesce(sum(a.absent), 0),
                       coalesce(sum(a.excused), 0), coalesce(sum(a.excluded), 0), coalesce(sum(a.late), 0)
                FROM plain.fact_roll r
                JOIN enrollment e ON e.school_class_id = r.class_id AND e.starts_on <= r.day AND (e.ends_on IS NULL OR e.ends_on > r.day)
                JOIN person p ON p.id = e.pupil_id
                JOIN school_class c ON c.id = r.class_id
                JOIN school_year y ON y.id = c.school_year_id
                LEFT JOIN level l ON l.id = c.level_id
                LEFT JOIN plain.fact_attendance a ON a.class_id = r.class_id AND a.day = r.day AND a.pupil_key = e.pupil_id
                GROUP BY 2, 3, 4, 6;
            """;

    /** A lesson of each class is corrected, and a mark of each. */
    private static final String DAY = """
            SET search_path = %1$s, platform, extension;
            CREATE TEMP TABLE corrected AS SELECT DISTINCT ON (school_class_id) id, school_class_id FROM roll
                WHERE school_class_id IN (SELECT id FROM school_class WHERE code ~ '^M[0-9]') ORDER BY school_class_id, random();
            INSERT INTO absence (roll_id, pupil_id, state, marked_by)
                SELECT c.id, e.pupil_id, 'absent', e.pupil_id FROM corrected c
                JOIN LATERAL (SELECT pupil_id FROM enrollment WHERE school_class_id = c.school_class_id ORDER BY random() LIMIT 3) e ON true
                ON CONFLICT DO NOTHING;
            INSERT INTO change (entity, entity_id, school_class_id, version) SELECT 'roll', id, school_class_id, 2 FROM corrected;
            DROP TABLE corrected;
            CREATE TEMP TABLE marked AS SELECT DISTINCT ON (school_class_id) id, school_class_id FROM assessment
                WHERE school_class_id IN (SELECT id FROM school_class WHERE code ~ '^M[0-9]') ORDER BY school_class_id, random();
            UPDATE mark SET score = floor(random() * 81) / 4 WHERE assessment_id IN (SELECT id FROM marked);
            INSERT INTO change (entity, entity_id, school_class_id, version) SELECT 'assessment', id, school_class_id, 2 FROM marked;
            DROP TABLE marked;
            """;

    private static final String FORGET = """
            DO $$ DECLARE fact regclass; BEGIN
                FOR fact IN SELECT c.oid FROM pg_catalog.pg_class c
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant'
                    WHERE c.relnamespace = 'analytics'::regnamespace AND c.relkind = 'r' LOOP
                    EXECUTE format('DELETE FROM %%s WHERE tenant = ''%1$s''', fact);
                END LOOP;
            END $$;
            """;

    private final Product product;
    private final String tenant;

    NightRolls(Product product, String tenant) {
        this.product = product;
        this.tenant = tenant;
    }

    void fill() throws SQLException {
        product.execute(FILL.formatted(tenant));
    }

    void plain() throws SQLException {
        product.execute(PLAIN.formatted(tenant));
    }

    void day() throws SQLException {
        product.execute(DAY.formatted(tenant));
    }

    void forget() throws SQLException {
        product.execute(FORGET.formatted(tenant));
        product.execute("VACUUM ANALYZE");
    }

    /** Both filled their tables alike, from what the last day left. */
    void requireSame() throws SQLException {
        plain();
        for (var sum : new String[] {
            "count(*), sum(slots), sum(absent), sum(late_minutes), sum(missed_minutes) FROM %s.fact_attendance",
            "sum(rolls_taken), sum(rolls_late), sum(absent), sum(dispensed) FROM %s.fact_roll WHERE rolls_taken > 0",
            "count(*), sum(ratio) FROM %s.fact_mark",
            "count(*), sum(shown), sum(place) FROM %s.fact_average",
            "sum(absent), sum(slots) FROM %s.agg_attendance"
        }) {
            var ours = product.sql("SELECT row(" + sum.formatted("analytics").replace(" FROM", ")::text FROM")
                    + (sum.contains("WHERE") ? " AND" : " WHERE") + " tenant = '" + tenant + "'");
            var theirs = product.sql("SELECT row(" + sum.formatted("plain").replace(" FROM", ")::text FROM"));
            if (!ours.equals(theirs)) {
                throw new IllegalStateException(sum + ": " + ours + " is not " + theirs);
            }
        }
    }

    /** Open schools with a small year of their own, as many as are wanted in all. */
    void schools(int wanted) throws Exception {
        var first = product.unusedNumber();
        for (var tenants :
                Schools.build(product.postgres(), com.educonnect.tenancy.Schemas::new, first, first + wanted)) {
            product.execute("""
                    INSERT INTO platform.tenant_schema VALUES ('%1$s', 'main', 'claimed');
                    INSERT INTO platform.establishment (tenant, id, slug, name, code, country, region, language, currency, time_zone,
                        contact_name) VALUES ('%1$s', uuidv7(), 'n-%1$s', 'Nuit %1$s', '%1$s', 'SN', 'west-africa', 'fr', 'XOF',
                        'Africa/Dakar', 'Awa Ndiaye');
                    SET search_path = %1$s, platform, extension;
                    INSERT INTO school_year (id, name, starts_on, ends_on, state)
                        VALUES (uuidv7(), 'Y', current_date - 60, current_date + 200, 'open');
                    INSERT INTO slot (id, code, name, unit, half_day, starts_at, ends_at)
                        VALUES (uuidv7(), 'H1', 'H1', 'lesson', 'am', '08:00', '08:55');
                    INSERT INTO school_class (id, school_year_id, kind, code, name)
                        SELECT uuidv7(), y.id, 'class', 'C' || n, 'C' || n FROM school_year y, generate_series(1, 5) n;
                    INSERT INTO person (id, family_name) SELECT uuidv7(), 'P' || n FROM generate_series(1, 100) n;
                    INSERT INTO pupil (person_id) SELECT id FROM person;
                    INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                        SELECT uuidv7(), p.person_id, c.id, 'class', current_date - 50
                        FROM (SELECT person_id, row_number() OVER () AS n FROM pupil) p
                        JOIN (SELECT id, row_number() OVER () AS n FROM school_class) c ON c.n = 1 + p.n %% 5;
                    """.formatted(tenants));
        }
        product.execute("ANALYZE");
    }

    String nightOfAll(java.util.UUID run) {
        return """
                INSERT INTO platform.night_run (id) VALUES ('%1$s');
                INSERT INTO platform.night_school (run_id, tenant, day, by_clock)
                    SELECT '%1$s', tenant, current_date, false FROM platform.establishment WHERE tenant >= '%2$s' AND state = 'open';
                """.formatted(run, Schools.tenant(0));
    }
}
