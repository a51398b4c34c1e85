package com.educonnect.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * PostgreSQL's CPU for the product's own SQL, once in the school's role and once by schema-qualified names as the owner
 * of all, who needs neither role nor path. All schools hold the same rows under the same keys.
 */
final class TenancyOverhead implements Figure {
    private static final int SCHOOLS = 100;
    private static final int CLASS_SIZE = 40;
    private static final int READS = 1_000;
    private static final int SAVES = 200;
    private static final int ROUNDS = 9;

    private final Product product;
    private final School school;
    private final Random random = new Random(20_261_122);
    private final List<Replay> connections = new ArrayList<>();

    TenancyOverhead(Product product, School school) {
        this.product = product;
        this.school = school;
    }

    @Override
    public List<Line> measure() throws Exception {
        var caller = school.caller();
        school.forgetRolls();
        var recorder = new Recorder(product);
        var reads = recorder.record(school.tenant(), () -> caller.get(school.rosterPath()));
        var saves = recorder.record(school.tenant(), () -> {
            for (var i = 0; i < SAVES; i++) {
                caller.put(school.rollPath(i), school.roll(CLASS_SIZE));
            }
            return null;
        });
        school.forgetRolls();
        var copies = new Copies(product, school.tenant());
        var schools = copies.make(SCHOOLS);
        try {
            return List.of(
                    compare("Roster read, one school", reads, copies, schools.subList(0, 1), READS),
                    compare("Roster read, %d schools at random".formatted(SCHOOLS), reads, copies, schools, READS),
                    compare("Save of 40 exceptions, one school", saves, copies, schools.subList(0, 1), SAVES),
                    compare(
                            "Save of 40 exceptions, %d schools at random".formatted(SCHOOLS),
                            saves,
                            copies,
                            schools,
                            SAVES));
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private Line compare(String name, List<List<Step>> transactions, Copies copies, List<String> schools, int units)
            throws Exception {
        var isolated = connect("app");
        var bare = connect("owner");
        var marked = copies.inRole(transactions, schools);
        var qualified = copies.qualified(transactions, schools);
        var rounds = new Rounds()
                .way(
                        "role",
                        () -> cost(
                                isolated,
                                schools,
                                units,
                                (tenant, number) ->
                                        isolated.run(tenant, marked.get(tenant).get(number % transactions.size()))))
                .way(
                        "bare",
                        () -> cost(
                                bare,
                                schools,
                                units,
                                (tenant, number) ->
                                        bare.run(qualified.get(tenant).get(number % transactions.size()))))
                .run(ROUNDS);
        return Line.of(
                name + ": PostgreSQL's CPU in the school's role",
                Line.number("%,.0f µs", rounds.median("role") / 1e3),
                Line.number("%,.0f µs by qualified names", rounds.median("bare") / 1e3),
                Line.number("%.2f", rounds.ratio("role", "bare")),
                "≤ 1.10");
    }

    private interface Unit {
        void run(String tenant, int number) throws Exception;
    }

    private double cost(Replay replay, List<String> schools, int units, Unit unit) throws Exception {
        product.execute(schools.stream().map(school::forgetRolls).collect(Collectors.joining(";")));
        var before = replay.cpu();
        for (var i = 0; i < units; i++) {
            unit.run(schools.get(random.nextInt(schools.size())), i);
        }
        return (double) (replay.cpu() - before) / units;
    }

    private Replay connect(String user) throws Exception {
        connections.add(Replay.as(product.postgres(), user));
        return connections.getLast();
    }
}
