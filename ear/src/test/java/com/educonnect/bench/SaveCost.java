package com.educonnect.bench;

import java.util.ArrayList;
import java.util.List;

/** A class of 40 saved with four exceptions: a new roll each time, over HTTP and by plain JDBC. */
final class SaveCost implements Figure {
    private static final int EXCEPTIONS = 4;
    private static final int WARM_UP_ROUNDS = 5;
    private static final int SAVES = 300;
    private static final int ROUNDS = 7;

    private final Product product;
    private final School school;
    private final List<Double> payara = new ArrayList<>();

    SaveCost(Product product, School school) {
        this.product = product;
        this.school = school;
    }

    @Override
    public List<Line> measure() throws Exception {
        var caller = school.caller();
        school.forgetRolls();
        var sql = new Recorder(product).record(school.tenant(), () -> save(caller));
        for (var i = 0; i < WARM_UP_ROUNDS; i++) {
            school.forgetRolls();
            save(caller);
        }
        try (var replay = Replay.as(product.postgres(), "app")) {
            var rounds = new Rounds()
                    .way("http", () -> http(caller))
                    .way("sql", () -> jdbc(replay, sql))
                    .run(ROUNDS);
            var shares = Rounds.median(payara.subList(payara.size() - ROUNDS, payara.size()));
            return List.of(Line.of(
                    "Saving a roll of 40 with %d exceptions, CPU".formatted(EXCEPTIONS),
                    Line.number(
                            "%.2f ms: Payara %.2f, PostgreSQL %.2f",
                            rounds.median("http") / 1e6, shares / 1e6, (rounds.median("http") - shares) / 1e6),
                    Line.number(
                            "%.2f ms, its %d SQL by plain JDBC",
                            rounds.median("sql") / 1e6, Recorder.statements(sql) / SAVES),
                    Line.number("%.1f", rounds.ratio("http", "sql")),
                    "≤ 20 ms"));
        }
    }

    private Void save(Caller caller) throws Exception {
        for (var i = 0; i < SAVES; i++) {
            caller.put(school.rollPath(i), school.roll(EXCEPTIONS));
        }
        return null;
    }

    private double http(Caller caller) throws Exception {
        school.forgetRolls();
        var application = product.cpu();
        var database = Cpu.server(product.postgres().pid());
        save(caller);
        application = product.cpu() - application;
        database = Cpu.server(product.postgres().pid()) - database;
        payara.add((double) application / SAVES);
        return (double) (application + database) / SAVES;
    }

    private double jdbc(Replay replay, List<List<Step>> saves) throws Exception {
        school.forgetRolls();
        var before = Cpu.thread() + replay.cpu();
        for (var steps : saves) {
            replay.run(school.tenant(), steps);
        }
        return (double) (Cpu.thread() + replay.cpu() - before) / SAVES;
    }
}
