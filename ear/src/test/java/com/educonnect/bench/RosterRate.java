package com.educonnect.bench;

import java.util.List;

/** The roster endpoint, each answer of 40 pupils, against a loop of plain JDBC that runs the endpoint's own SQL. */
final class RosterRate implements Figure {
    private static final int WARM_UPS = 25;
    private static final double COMPILING = 0.03;
    private static final String TARGET = "≥ 25 %, then 50 %";
    private static final int REQUESTS = 1_000;
    private static final int ROUNDS = 7;

    private final Product product;
    private final School school;

    RosterRate(Product product, School school) {
        this.product = product;
        this.school = school;
    }

    @Override
    public List<Line> measure() throws Exception {
        var caller = school.caller();
        var sql = new Recorder(product).record(school.tenant(), () -> caller.get(school.rosterPath()));
        warmUp(caller);
        try (var replay = Replay.as(product.postgres(), "app")) {
            var rounds = new Rounds()
                    .way("endpoint", () -> endpoint(caller))
                    .way("compressed", () -> endpoint(caller.compressed()))
                    .way("sql", () -> jdbc(replay, sql, () -> {}))
                    .way("between", () -> jdbc(replay, sql, () -> caller.get(school.rosterPath())))
                    .run(ROUNDS);
            var its = "its %d SQL by plain JDBC".formatted(Recorder.statements(sql));
            return List.of(
                    line("Roster of 40, plain", rounds, "endpoint", "sql", its, TARGET),
                    line("Roster of 40, gzip", rounds, "compressed", "sql", its, TARGET),
                    line("Roster of 40, plain", rounds, "endpoint", "between", its + " between requests", ""));
        }
    }

    private static Line line(String name, Rounds rounds, String way, String sql, String its, String target) {
        return Line.of(
                name + ": requests per CPU second (Payara and PostgreSQL)",
                Line.number("%,.0f", 1e9 / rounds.median(way)),
                Line.number("%,.0f, %s", 1e9 / rounds.median(sql), its),
                Line.number("%.0f %%", 100 * rounds.ratio(sql, way)),
                target);
    }

    /** The first ten thousands of requests pay for the compilers too; it is done when they hardly work any more. */
    private void warmUp(Caller caller) throws Exception {
        for (var i = 0; i < WARM_UPS; i++) {
            var compilers = product.cpuOfCompilers();
            var cost = REQUESTS * (endpoint(caller) + endpoint(caller.compressed()));
            if (product.cpuOfCompilers() - compilers < cost * COMPILING) {
                return;
            }
        }
    }

    private double endpoint(Caller caller) throws Exception {
        var before = product.cpuOfAll();
        for (var i = 0; i < REQUESTS; i++) {
            caller.get(school.rosterPath());
        }
        return (double) (product.cpuOfAll() - before) / REQUESTS;
    }

    private interface Meanwhile {
        void happens() throws Exception;
    }

    /** In a loop of its own the SQL finds the processor's caches as it left them; inside the endpoint it never does. */
    private double jdbc(Replay replay, List<List<Step>> sql, Meanwhile meanwhile) throws Exception {
        var backend = replay.cpu();
        var client = 0L;
        for (var i = 0; i < REQUESTS; i++) {
            meanwhile.happens();
            var before = Cpu.thread();
            for (var steps : sql) {
                replay.run(school.tenant(), steps);
            }
            client += Cpu.thread() - before;
        }
        return (double) (client + replay.cpu() - backend) / REQUESTS;
    }
}
