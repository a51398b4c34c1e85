package com.educonnect.bench;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * The boards of 1,000 pupils in 25 classes: twelve weeks of rolls with every fifteenth pupil away each day, two terms of
 * results in twelve subjects, 2,400 assessments. One request asks for all of a board: the head's, that of a teacher of one
 * subject in eight classes, that of a mother of three. The star is filled as a night would, and the night is told that it
 * has been here today.
 */
final class BoardCost implements Figure {
    private static final int WARM_UPS = 60;
    private static final int ASKED = 60;

    private static final String FILL = """
            SET search_path = %1$s, platform, extension;
            INSERT INTO night_run (id, state) VALUES (uuidv7(), 'done');
            INSERT INTO night_school (run_id, tenant, day, by_clock, state)
                SELECT id, '%1$s', current_date, true, 'done' FROM night_run ORDER BY id DESC LIMIT 1 ON CONFLICT DO NOTHING;
            DO $$ DECLARE filled regclass; BEGIN
                FOR filled IN SELECT c.oid FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant'
                    WHERE c.relnamespace = 'analytics'::regnamespace AND c.relkind = 'r' LOOP
                    EXECUTE format('DELETE FROM %%s WHERE tenant = %%L', filled, '%1$s');
                END LOOP;
            END $$;
            INSERT INTO analytics_key (inner_pad, outer_pad)
                SELECT decode(repeat('36', 64), 'hex'), decode(repeat('5c', 64), 'hex') ON CONFLICT DO NOTHING;
            CREATE TEMP TABLE listed AS
                SELECT c.id AS class_id, e.pupil_id, analytics.pupil_key(k.inner_pad, k.outer_pad, e.pupil_id) AS pupil_key,
                       row_number() OVER (ORDER BY e.pupil_id) AS n
                FROM school_class c JOIN enrollment e ON e.school_class_id = c.id CROSS JOIN analytics_key k
                WHERE c.code ~ '^M[0-9]';
            GRANT SELECT ON listed TO %1$s;
            SET ROLE %1$s;
            INSERT INTO analytics.dim_school (name, code, country, currency, time_zone, counted_until, refreshed_at)
                VALUES ('Mesure', 'M', 'SN', 'XOF', 'Africa/Dakar', current_date - 1, now());
            INSERT INTO analytics.dim_year (year_id, name, starts_on, ends_on, state)
                SELECT id, name, starts_on, ends_on, 'open' FROM school_year;
            INSERT INTO analytics.dim_term (term_id, year_id, kind, name, starts_on, ends_on, position)
                SELECT id, school_year_id, kind, name, current_date - 40, ends_on, 2 FROM period WHERE kind = 'semester'
                UNION ALL SELECT uuidv7(), id, 'semester', 'Semestre 0', starts_on, current_date - 41, 1 FROM school_year;
            INSERT INTO analytics.dim_class (class_id, year_id, kind, code, name, level_code, level_name, level_position,
                    stream_code)
                SELECT id, school_year_id, kind, code, name, '', '', 0, '' FROM school_class WHERE code ~ '^M[0-9]';
            INSERT INTO analytics.dim_subject (subject_id, code, name) SELECT id, code, name FROM subject;
            INSERT INTO analytics.dim_day (year_id, day, iso_year, iso_week, month, weekday, school_day)
                SELECT id, d, 2026, 1, date_trunc('month', d), extract(isodow FROM d), extract(isodow FROM d) < 6
                FROM school_year, generate_series(starts_on, ends_on, interval '1 day') d;
            INSERT INTO analytics.fact_roll (class_id, day, rolls_expected, rolls_taken, rolls_late, rolls_missing,
                    rolls_counted, pupils, slots, absent, excused, excluded, late, left_early, dispensed, missed_minutes,
                    late_minutes)
                SELECT c.class_id, d.day, 8, 7, 1, 1, 7, 40, 280, 7 + d.n %% 9, 3, d.n %% 2, 4, 1, 0, 600, 40
                FROM analytics.dim_class c, (SELECT day, row_number() OVER (ORDER BY day) AS n FROM analytics.dim_day
                    WHERE school_day AND day BETWEEN current_date - 90 AND current_date - 1) d;
            INSERT INTO analytics.fact_attendance (class_id, day, pupil_key, slots, absent, excused, excluded, late,
                    left_early, dispensed, missed_minutes, late_minutes)
                SELECT l.class_id, r.day, l.pupil_key, 7, 2, 0, 0, 1, 0, 0, 110, 5
                FROM listed l JOIN analytics.fact_roll r ON r.class_id = l.class_id
                WHERE (l.n + extract(doy FROM r.day)::int * 7) %% 15 = 0 OR l.n %% 40 = 0;
            INSERT INTO analytics.fact_general (class_id, term_id, pupil_key, status, shown, maximum)
                SELECT l.class_id, t.term_id, l.pupil_key, 'scored', 4 + (l.n * (7 + t.position * l.n %% 3)) %% 1500 / 100.0, 20
                FROM listed l, analytics.dim_term t;
            INSERT INTO analytics.fact_average (class_id, term_id, subject_id, pupil_key, status, shown, maximum)
                SELECT l.class_id, t.term_id, j.subject_id, l.pupil_key, 'scored',
                       3 + (l.n * 13 + ascii(right(j.code, 1)) * 37) %% 1600 / 100.0, 20
                FROM listed l, analytics.dim_term t, analytics.dim_subject j WHERE j.code ~ '^S[0-9]';
            INSERT INTO analytics.fact_assessment (assessment_id, class_id, term_id, subject_id, day, category, weight,
                    expected, given, missing, scored)
                SELECT a.id, a.school_class_id, a.period_id, a.subject_id, current_date - 30, a.category, 1, 40, 38,
                       CASE WHEN a.position %% 4 = 0 THEN 2 ELSE 0 END, 38
                FROM assessment a JOIN analytics.dim_class c ON c.class_id = a.school_class_id;
            INSERT INTO analytics.fact_mark (assessment_id, pupil_key, class_id, term_id, subject_id, day, ratio, state, weight)
                SELECT a.id, l.pupil_key, a.school_class_id, a.period_id, a.subject_id, current_date - 30, m.score / a.maximum,
                       m.state, a.weight
                FROM listed l JOIN mark m ON m.pupil_id = l.pupil_id JOIN assessment a ON a.id = m.assessment_id;
            INSERT INTO analytics.fact_use (day, role, logins, users)
                SELECT current_date - n, role, 10 + n %% 13, 10
                FROM generate_series(1, 80) n, unnest(ARRAY['head', 'teacher', 'guardian', 'pupil', 'school_admin']) role;
            RESET ROLE;
            DROP TABLE listed;
            """;

    private static final String PEOPLE = """
            SET search_path = %1$s, platform, extension;
            INSERT INTO person (id, family_name)
                VALUES (md5('teaches')::uuid, 'Diallo'), (md5('mother')::uuid, 'Sarr') ON CONFLICT DO NOTHING;
            INSERT INTO staff (person_id) VALUES (md5('teaches')::uuid) ON CONFLICT DO NOTHING;
            INSERT INTO teaching_assignment (id, staff_id, school_class_id, subject_id)
                SELECT uuidv7(), md5('teaches')::uuid, c.id, j.id FROM school_class c, subject j
                WHERE c.code ~ '^M[1-8]$' AND j.code = 'S1' ON CONFLICT DO NOTHING;
            INSERT INTO guardianship (id, pupil_id, guardian_id, relation)
                SELECT uuidv7(), e.pupil_id, md5('mother')::uuid, 'mother'
                FROM enrollment e JOIN school_class c ON c.id = e.school_class_id AND c.code ~ '^M[0-9]'
                WHERE NOT EXISTS (SELECT FROM guardianship) ORDER BY e.pupil_id LIMIT 3;
            INSERT INTO sealing (id, school_class_id, period_id, sealed_by)
                SELECT uuidv7(), c.id, p.id, c.id FROM school_class c, period p
                WHERE c.code ~ '^M[0-9]' AND p.kind = 'semester' AND NOT EXISTS (SELECT FROM sealing);
            INSERT INTO identity (id, email, name, password_hash, password_changed_at)
                SELECT md5('%1$s' || r.role)::uuid, r.role || '-%1$s@educonnect.example', r.role, i.password_hash, i.password_changed_at
                FROM identity i, (VALUES ('teacher'), ('guardian')) r (role) WHERE i.email = 'operator@educonnect.example'
                ON CONFLICT DO NOTHING;
            INSERT INTO membership (id, identity_id, tenant, roles, person_id)
                SELECT md5('of ' || i.id)::uuid, i.id, '%1$s', ARRAY[i.name], md5(CASE i.name WHEN 'teacher' THEN 'teaches' ELSE 'mother' END)::uuid
                FROM identity i WHERE i.email IN ('teacher-%1$s@educonnect.example', 'guardian-%1$s@educonnect.example')
                ON CONFLICT DO NOTHING;
            """;

    private final Product product;
    private final School school;

    BoardCost(Product product, School school) {
        this.product = product;
        this.school = school;
    }

    @Override
    public List<Line> measure() throws Exception {
        Markbooks.in(product, school);
        product.execute(FILL.formatted(school.tenant()));
        product.execute(PEOPLE.formatted(school.tenant()));
        product.analyze();
        return List.of(
                line("The head's board of 1,000 pupils", "school", school.caller()),
                line("A teacher's board of eight classes", "teaching", member("teacher")),
                line("A mother's board of three children", "own", member("guardian")));
    }

    private Caller member(String role) throws Exception {
        return product.member(Json.createObjectBuilder()
                .add("login", role + "-" + school.tenant() + "@educonnect.example")
                .add("password", product.password())
                .build());
    }

    private Line line(String name, String board, Caller caller) throws Exception {
        var path = "/boards/" + board;
        for (var i = 0; i < WARM_UPS; i++) {
            caller.get(path);
        }
        var millis = new ArrayList<Double>();
        var spent = Spent.by(product::cpuOfAll, () -> {
            for (var i = 0; i < ASKED; i++) {
                var begun = System.nanoTime();
                caller.get(path);
                millis.add((System.nanoTime() - begun) / 1e6);
            }
            return null;
        });
        return Line.of(
                name + ", one request",
                Line.number("%.0f ms, %.1f ms CPU", Rounds.median(millis), spent.cpu() / 1e6 / ASKED),
                Line.number("%,d bytes gzip", caller.compressed().get(path).length),
                "",
                "≤ 100 ms, ≤ 6,000 bytes");
    }
}
