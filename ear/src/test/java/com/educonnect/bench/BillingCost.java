package com.educonnect.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The day on which 1,000 schools of 100 pupils are to be billed: counted, reckoned, numbered, booked; and what the run holds in memory. */
final class BillingCost implements Figure {
    private static final int SCHOOLS = Integer.getInteger("billing.schools", 1_000);
    private static final int WARM_UP = 100;
    private static final int QUARTERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String INVOICES = "SELECT count(*) FROM platform.invoice";
    private static final String SELLER = """
            INSERT INTO platform.seller (id, code, country, name, address, tax_id)
                VALUES (uuidv7(), 'EDU', 'SN', 'EduConnect Sénégal', 'Dakar', 'NINEA 1') ON CONFLICT DO NOTHING;
            INSERT INTO platform.plan (id, code, edition, name, currency, term, tiers, minimum)
                VALUES (md5('measured')::uuid, 'measured', 1, 'Essentiel', 'XOF', 'term', '[{"upTo": null, "price": 500}]', 25000)
                ON CONFLICT DO NOTHING;
            """;
    private static final String DUE = """
            INSERT INTO platform.contract (id, establishment_id, plan_id, state, starts_on, trial_ends_on, billed_from, billed_until)
                SELECT uuidv7(), e.id, md5('measured')::uuid, 'active', current_date - 183, current_date - 123, current_date - 123, current_date
                FROM platform.establishment e
                WHERE e.tenant >= '%1$s' AND e.tenant < '%2$s' AND e.state = 'open'
                  AND NOT EXISTS (SELECT FROM platform.contract c WHERE c.establishment_id = e.id AND c.state <> 'ended')
                ORDER BY e.tenant LIMIT %3$d;
            """;
    private static final String RUN = """
            INSERT INTO platform.billing_run (day, beat_at) VALUES (current_date, '-infinity')
                ON CONFLICT (day) DO UPDATE SET state = 'running', beat_at = '-infinity';
            INSERT INTO platform.work (kind, payload) VALUES ('billing.daily', jsonb_build_object('day', current_date));
            """;

    private final Product product;
    private final School school;

    BillingCost(Product product, School school) {
        this.product = product;
        this.school = school;
    }

    @Override
    public List<Line> measure() throws Exception {
        new NightRolls(product, school.tenant()).schools(SCHOOLS + WARM_UP);
        product.execute(SELLER);
        due(WARM_UP);
        run(WARM_UP, () -> {});
        due(SCHOOLS);
        var spent = Spent.by(product::cpuOfAll, () -> {
            run(SCHOOLS, () -> {});
            return null;
        });
        var held = held();
        return List.of(Line.of(
                "Invoices of " + SCHOOLS + " schools in one run",
                Line.number("%.0f a second", SCHOOLS / (spent.nanos() / 1e9)),
                Line.number("%.1f ms CPU each", spent.cpu() / 1e6 / SCHOOLS),
                "held in memory before and after each quarter: "
                        + held.stream().map(String::valueOf).collect(Collectors.joining(", ")) + " MB",
                ""));
    }

    /** What the application server holds in memory before a further run and after each quarter of it, in megabytes. */
    private List<Integer> held() throws Exception {
        due(SCHOOLS);
        var before = number(INVOICES);
        var held = new ArrayList<>(List.of(product.megabytesHeld()));
        run(SCHOOLS, () -> {
            if (held.size() < QUARTERS && number(INVOICES) - before >= SCHOOLS / QUARTERS * held.size()) {
                held.add(product.megabytesHeld());
            }
        });
        held.add(product.megabytesHeld());
        return held;
    }

    private void due(int schools) throws SQLException {
        product.execute("UPDATE platform.contract SET state = 'ended', ended_on = current_date WHERE state <> 'ended'");
        product.execute(DUE.formatted(Schools.tenant(0), Schools.END, schools));
    }

    private interface Look {
        void look() throws Exception;
    }

    private void run(int schools, Look meanwhile) throws Exception {
        var before = number(INVOICES);
        product.execute(RUN);
        var end = Instant.now().plus(PATIENCE);
        while (!"done".equals(product.sql("SELECT state FROM platform.billing_run WHERE day = current_date"))) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("after " + PATIENCE + " the run goes on");
            }
            meanwhile.look();
            Thread.sleep(100);
        }
        var made = number(INVOICES) - before;
        if (made != schools) {
            throw new IllegalStateException(made + " invoices instead of " + schools);
        }
    }

    private int number(String query) throws SQLException {
        return Integer.parseInt(product.sql(query));
    }
}
