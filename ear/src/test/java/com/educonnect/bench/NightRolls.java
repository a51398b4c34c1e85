package com.educonnect.bench;

import com.educonnect.tenancy.Schemas;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The rolls of a year for the classes of {@link Markbooks}, of whose twelve subjects two are struck out, so that 80,000 marks
 * count, and whose semester is no longer the whole year; what a day changes in them; and many small schools. The clock is
 * told that all have had their night today.
 */
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
            UPDATE period p SET ends_on = y.ends_on - 1 FROM school_year y
                WHERE y.id = p.school_year_id AND p.kind = 'semester' AND p.ends_on = y.ends_on;
            UPDATE assessment SET cancelled_at = coalesce(cancelled_at, now())
                WHERE subject_id IN (SELECT id FROM subject WHERE code IN ('S11', 'S12'));
            INSERT INTO night_run (id, state) SELECT md5('%1$s')::uuid, 'done' ON CONFLICT DO NOTHING;
            INSERT INTO night_school (run_id, tenant, day, by_clock, state)
                SELECT md5('%1$s')::uuid, e.tenant, current_date, true, 'done' FROM establishment e ON CONFLICT DO NOTHING;
            """;

    /** The rolls of the last day are corrected, three pupils in each, and a test of each class is marked anew. */
    private static final String DAY = """
            SET search_path = %1$s, platform, extension;
            CREATE TEMP TABLE corrected AS SELECT id, school_class_id, held_on FROM roll
                WHERE school_class_id IN (SELECT id FROM school_class WHERE code ~ '^M[0-9]') AND held_on = (SELECT max(held_on)
                    FROM roll r JOIN school_class c ON c.id = r.school_class_id AND c.code ~ '^M[0-9]');
            INSERT INTO absence (roll_id, pupil_id, state, marked_by)
                SELECT c.id, e.pupil_id, 'absent', e.pupil_id FROM corrected c
                JOIN LATERAL (SELECT pupil_id FROM enrollment WHERE school_class_id = c.school_class_id ORDER BY random() LIMIT 3) e ON true
                ON CONFLICT DO NOTHING;
            INSERT INTO change (entity, entity_id, school_class_id, version) SELECT 'roll', id, school_class_id, 2 FROM corrected;
            TRUNCATE plain.rolled, plain.marked;
            INSERT INTO plain.rolled SELECT DISTINCT school_class_id, held_on FROM corrected;
            DROP TABLE corrected;
            INSERT INTO plain.marked SELECT DISTINCT ON (school_class_id) id, school_class_id, period_id, subject_id FROM assessment
                WHERE school_class_id IN (SELECT id FROM school_class WHERE code ~ '^M[0-9]') AND cancelled_at IS NULL
                ORDER BY school_class_id, random();
            UPDATE mark SET score = floor(random() * 81) / 4 WHERE assessment_id IN (SELECT assessment_id FROM plain.marked);
            INSERT INTO change (entity, entity_id, school_class_id, version) SELECT 'assessment', assessment_id, class_id, 2 FROM plain.marked;
            ANALYZE plain.rolled, plain.marked;
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

    private static final String SMALL =
            "tenant >= '" + Schools.tenant(0) + "' AND tenant < '" + Schools.END + "' AND state = 'open'";

    private static final String ROLL = """
            SET search_path = %1$s, platform, extension;
            INSERT INTO roll (id, school_class_id, held_on, slot_id, taken_by, taken_at)
                SELECT uuidv7(), c.id, current_date - 1, s.id, c.id, now() FROM school_class c, slot s ORDER BY c.code LIMIT 1
                ON CONFLICT DO NOTHING;
            INSERT INTO change (entity, entity_id, school_class_id, version) SELECT 'roll', id, school_class_id, 1 FROM roll;
            """;

    private final Product product;
    private final String tenant;

    NightRolls(Product product, String tenant) {
        this.product = product;
        this.tenant = tenant;
    }

    void fill() throws SQLException {
        product.execute(FILL.formatted(tenant));
        product.analyze();
    }

    /** A day goes by before the next night, in which the database has looked at what the last one wrote. */
    void day() throws SQLException {
        product.execute(DAY.formatted(tenant));
        product.analyze();
    }

    void forget() throws SQLException {
        product.execute(FORGET.formatted(tenant));
        product.execute("VACUUM ANALYZE");
    }

    /** Open schools with a small year of their own, as many as are wanted in all; what earlier runs have built is taken. */
    void schools(int wanted) throws Exception {
        var first = product.unusedNumber();
        Schools.build(product.postgres(), Schemas::new, first, Math.max(first, wanted));
        var open = Integer.parseInt(product.sql("SELECT count(*) FROM platform.establishment WHERE " + SMALL));
        for (var number = open; number < wanted; number++) {
            product.execute("""
                    INSERT INTO platform.tenant_schema VALUES ('%1$s', 'main', 'claimed');
                    INSERT INTO platform.establishment (tenant, id, slug, name, code, country, region, language, currency, time_zone,
                        contact_name) VALUES ('%1$s', uuidv7(), 'n-%1$s', 'Nuit %1$s', '%1$s', 'SN', 'west-africa', 'fr', 'XOF',
                        'Africa/Dakar', 'Awa Ndiaye');
                    SET search_path = %1$s, platform, extension;
                    INSERT INTO night_run (id, state) SELECT md5('%1$s')::uuid, 'done' ON CONFLICT DO NOTHING;
                    INSERT INTO night_school (run_id, tenant, day, by_clock, state)
                        SELECT md5('%1$s')::uuid, '%1$s', current_date, true, 'done' ON CONFLICT DO NOTHING;
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
                    """.formatted(Schools.tenant(number)));
        }
        product.analyze();
    }

    /** In one of every so many of the first of them a roll was taken. */
    void rollsInSome(int schools, int every) throws SQLException {
        var tenants = product.sql("SELECT string_agg(tenant, ' ' ORDER BY tenant) FROM (" + first(schools) + ") e")
                .split(" ");
        for (var i = 0; i < tenants.length; i += every) {
            product.execute(ROLL.formatted(tenants[i]));
        }
    }

    void nightOfFirst(int schools, UUID run) throws SQLException {
        product.execute("""
                INSERT INTO platform.night_run (id) VALUES ('%1$s');
                INSERT INTO platform.night_school (run_id, tenant, day, by_clock)
                    SELECT '%1$s', tenant, current_date, false FROM (%2$s) e;
                """.formatted(run, first(schools)));
    }

    private static String first(int schools) {
        return "SELECT tenant FROM platform.establishment WHERE " + SMALL + " ORDER BY tenant LIMIT " + schools;
    }
}
