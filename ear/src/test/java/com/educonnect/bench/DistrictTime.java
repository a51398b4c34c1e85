package com.educonnect.bench;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * The roll-up of a district of 1,000 schools of six levels over four months, as officers ask for it: the first who comes
 * after a night, the same once more, and eight who come at once. In each night one class of every school has gained or lost
 * a pupil. The server has been up for a while, as it is in the morning: nights go before those that are measured.
 */
final class DistrictTime implements Figure {
    private static final int WARM_UPS = 15;
    private static final int ROUNDS = 31;
    private static final int OFFICERS = 8;
    private static final String SCHOOLS = """
            INSERT INTO platform.district (id, name, kind, country) VALUES (md5('measured')::uuid, 'Académie', 'IA', 'SN')
                ON CONFLICT DO NOTHING;
            INSERT INTO platform.tenant_schema (tenant, node, state)
                SELECT 't' || n, 'main', 'claimed' FROM generate_series(970000, 970999) AS n ON CONFLICT DO NOTHING;
            INSERT INTO platform.establishment (tenant, id, slug, name, code, country, region, language, currency, time_zone,
                    contact_name, district_id)
                SELECT 't' || n, md5(n::text)::uuid, 'mesure-' || n, 'École ' || n, 'M' || n, 'SN', 'west-africa', 'fr',
                       'XOF', 'Africa/Dakar', 'Awa Ndiaye', md5('measured')::uuid
                  FROM generate_series(970000, 970999) AS n ON CONFLICT DO NOTHING;
            INSERT INTO platform.night_run (id, state) VALUES (md5('measured')::uuid, 'done') ON CONFLICT DO NOTHING;
            INSERT INTO platform.night_school (run_id, tenant, day, by_clock, state)
                SELECT md5('measured')::uuid, 't' || n, current_date, true, 'done' FROM generate_series(970000, 970999) AS n
                ON CONFLICT DO NOTHING;
            INSERT INTO platform.identity (id, email, name, password_hash, password_changed_at)
                SELECT md5('officer')::uuid, 'officer@educonnect.example', 'Moussa Diop', password_hash, password_changed_at
                  FROM platform.identity WHERE email = 'operator@educonnect.example' ON CONFLICT DO NOTHING;
            INSERT INTO platform.membership (id, identity_id, district_id, roles)
                VALUES (md5('office')::uuid, md5('officer')::uuid, md5('measured')::uuid, '{district_admin}')
                ON CONFLICT DO NOTHING;
            """;
    private static final String FACTS = """
            INSERT INTO analytics.dim_school (tenant, name, code, country, currency, time_zone, counted_until, refreshed_at)
                SELECT 't' || n, 'École', 'M' || n, 'SN', 'XOF', 'Africa/Dakar', current_date - 1, now()
                  FROM generate_series(970000, 970999) AS n ON CONFLICT DO NOTHING;
            INSERT INTO analytics.agg_enrollment (tenant, month, school_year, level_code, level_name, sex, pupils, repeating)
                SELECT 't' || n, m, 'measured', 'L' || l, 'L' || l, s, 3 + (hashtext(n || ' ' || l || s) & 31)
                       + (hashtext(n || ' ' || l || s || m) & 1), 1
                  FROM generate_series(970000, 970999) AS n, generate_series(1, 6) AS l, unnest(ARRAY['F', 'M']) AS s,
                       generate_series(1, 4) AS back,
                       LATERAL (SELECT (date_trunc('month', now()) - make_interval(months => back))::date AS m) AS months
                ON CONFLICT DO NOTHING;
            INSERT INTO analytics.agg_attendance (tenant, month, school_year, level_code, level_name, sex, pupils, slots,
                    absent, excused, excluded, late)
                SELECT tenant, month, school_year, level_code, level_name, sex, pupils, pupils * 100, pupils * 3, pupils, 0, 0
                  FROM analytics.agg_enrollment WHERE school_year = 'measured' ON CONFLICT DO NOTHING;
            INSERT INTO analytics.agg_results (tenant, term_id, school_year, term_kind, term_name, term_starts_on,
                    term_ends_on, level_code, level_name, subject_code, subject_name, sex, pupils, mean, passed)
                SELECT DISTINCT ON (tenant, level_code, sex) tenant, md5(tenant)::uuid, school_year, 'term', 'Trimestre 1',
                       current_date - 100, current_date - 10, level_code, level_name, '', '', sex, pupils, 0.55, pupils / 2
                  FROM analytics.agg_enrollment WHERE school_year = 'measured' ON CONFLICT DO NOTHING;
            INSERT INTO analytics.agg_staff (tenant, month, school_year, role, sex, staff, weekly_minutes)
                SELECT DISTINCT tenant, month, 'measured', role, 'F', 8, 0 FROM analytics.agg_enrollment,
                       unnest(ARRAY['teacher', 'other']) AS role WHERE school_year = 'measured' ON CONFLICT DO NOTHING;
            """;

    /** What a night leaves behind of what a district reads; a school's own would count its rows before. */
    private static final String NIGHT = """
            UPDATE analytics.agg_enrollment SET pupils = greatest(1, pupils + (random() < 0.5)::int * 2 - 1)
             WHERE school_year = 'measured' AND level_code = 'L' || ceil(random() * 6) AND sex = 'F'
               AND month = (date_trunc('month', now()) - interval '1 month')::date;
            SELECT analytics.lay_out_sheets();
            UPDATE analytics.dim_school SET refreshed_at = clock_timestamp() WHERE code LIKE 'M97%';
            """;

    private final Product product;

    DistrictTime(Product product) {
        this.product = product;
    }

    @Override
    public List<Line> measure() throws Exception {
        product.execute(SCHOOLS);
        product.execute(FACTS);
        product.execute(NIGHT);
        product.analyze();
        var officer = product.member(Json.createObjectBuilder()
                .add("login", "officer@educonnect.example")
                .add("password", product.password())
                .build());
        var path = "/districts/" + product.sql("SELECT md5('measured')::uuid") + "/figures";
        var schools = Product.json(officer.get(path)).getInt("schools");
        var first = new Times();
        var again = new Times();
        var together = new Times();
        for (var night = -WARM_UPS; night < ROUNDS; night++) {
            product.execute(NIGHT);
            first.take(night, asking(() -> officer.get(path)));
            again.take(night, asking(() -> officer.get(path)));
            product.execute(NIGHT);
            together.take(night, asking(() -> atOnce(officer, path)));
        }
        return List.of(Line.of(
                "Roll-up of " + schools + " schools × 6 levels × 2 sexes over 4 months, first asked for after a night,"
                        + " by a server that is up: median of " + ROUNDS + " nights",
                first.medians(),
                Line.number("again %s; %d officers at once %s", again.medians(), OFFICERS, together.medians()),
                "",
                "≤ 200 ms"));
    }

    private Spent asking(Callable<?> question) throws Exception {
        return Spent.by(product::cpuOfAll, question);
    }

    private static Void atOnce(Caller officer, String path) throws Exception {
        try (var officers = Executors.newFixedThreadPool(OFFICERS)) {
            for (var answer : officers.invokeAll(Collections.nCopies(OFFICERS, () -> officer.get(path)))) {
                answer.get();
            }
        }
        return null;
    }

    private static final class Times {
        private final List<Spent> all = new ArrayList<>();

        void take(int night, Spent spent) {
            if (night >= 0) {
                all.add(spent);
            }
        }

        /** CPU is told in hundredths of a second, so its mean and not its median. */
        String medians() {
            return Line.number(
                    "%.0f ms, %.0f ms CPU",
                    Rounds.median(all.stream().map(Spent::nanos).toList()) / 1e6,
                    all.stream().mapToDouble(Spent::cpu).average().orElseThrow() / 1e6);
        }
    }
}
