package com.educonnect.bench;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One school's night, 1,000 pupils with 472,000 attendances and 80,000 marks: everything counted anew, and what a day
 * changes; beside each the plainest statements that fill the same tables. The school is one of its own, that no other figure
 * has been at; whatever schools earlier runs have left lie beside it, as in an installation.
 */
final class NightCost implements Figure {
    private static final int ROUNDS = Integer.getInteger("night.rounds", 5);

    private final Product product;
    private School school;
    private int mostHeld;

    NightCost(Product product) {
        this.product = product;
    }

    @Override
    public List<Line> measure() throws Exception {
        school = School.in(product);
        Markbooks.in(product, school);
        var rolls = new NightRolls(product, school.tenant());
        rolls.fill();
        awaitWhatRuns();
        var plain = new PlainNight(product, school.tenant());
        var full = new ArrayList<Spent>();
        var besideFull = new ArrayList<Spent>();
        var day = new ArrayList<Spent>();
        var besideDay = new ArrayList<Spent>();
        night(this::look);
        for (var round = -1; round < ROUNDS; round++) {
            rolls.forget();
            full.add(night());
            besideFull.add(Spent.by(product.postgres(), plain::all));
            plain.requireSame();
            rolls.day();
            day.add(night());
            besideDay.add(Spent.by(product.postgres(), plain::changed));
            plain.requireSame();
        }
        return List.of(
                line("A school's whole night, 1,000 pupils", full, besideFull),
                line("The same after a day's changes, held at most " + mostHeld + " MB", day, besideDay));
    }

    private void look() throws Exception {
        mostHeld = Math.max(mostHeld, product.megabytesHeld());
    }

    /** Without the first round, which warms up. */
    private static Line line(String name, List<Spent> night, List<Spent> plain) {
        return Line.of(
                name,
                Line.number("%.0f ms, %.0f ms CPU", median(night, Spent::nanos) / 1e6, median(night, Spent::cpu) / 1e6),
                Line.number(
                        "%.0f ms, %.0f ms CPU of plain SQL",
                        median(plain, Spent::nanos) / 1e6, median(plain, Spent::cpu) / 1e6),
                Line.number("%.2f, CPU %.2f", ratio(night, plain, Spent::nanos), ratio(night, plain, Spent::cpu)),
                "≤ 1.30");
    }

    private static double median(List<Spent> all, ToDoubleFunction<Spent> of) {
        return Rounds.median(all.stream().skip(1).map(of::applyAsDouble).toList());
    }

    private static double ratio(List<Spent> all, List<Spent> to, ToDoubleFunction<Spent> of) {
        return Rounds.median(IntStream.range(1, all.size())
                .mapToObj(n -> of.applyAsDouble(all.get(n)) / of.applyAsDouble(to.get(n)))
                .toList());
    }

    private interface Work {
        void run() throws Exception;
    }

    private Spent night() throws Exception {
        return night(() -> {});
    }

    /** How long it took is as the product says; the CPU is everybody's from when it began. */
    private Spent night(Work meanwhile) throws Exception {
        var run = begin("SELECT id FROM platform.establishment WHERE tenant = '" + school.tenant() + "'");
        while (counted(run, "waiting") > 0) {
            Thread.sleep(50);
        }
        var before = product.cpuOfAll() - product.cpuOfCompilers();
        await(run, meanwhile);
        var cpu = product.cpuOfAll() - product.cpuOfCompilers() - before;
        awaitWhatFollows();
        var milliseconds = product.sql(
                "SELECT milliseconds FROM platform.night_school WHERE run_id = '" + run + "' AND state = 'done'");
        return new Spent(Double.parseDouble(milliseconds) * 1e6, cpu);
    }

    private UUID begin(String establishments) throws Exception {
        var run = UUID.randomUUID();
        var asked = Json.createArrayBuilder();
        for (var id : product.sql("SELECT string_agg(id::text, ' ') FROM (" + establishments + ") e")
                .split(" ")) {
            asked.add(id);
        }
        operator()
                .put(
                        "/nights/" + run,
                        Json.createObjectBuilder().add("establishments", asked).build());
        return run;
    }

    private Caller operator() throws Exception {
        return product.member(Json.createObjectBuilder()
                .add("login", "operator@educonnect.example")
                .add("password", product.password())
                .build());
    }

    private void await(UUID run, Work meanwhile) throws Exception {
        while (!"done".equals(product.sql("SELECT state FROM platform.night_run WHERE id = '" + run + "'"))) {
            meanwhile.run();
            Thread.sleep(200);
        }
    }

    /** A whole night also asks for warnings, which are reckoned beside it: they would slow what is measured next. */
    private void awaitWhatFollows() throws Exception {
        while (!"0"
                .equals(product.sql("SELECT count(*) FROM platform.work WHERE done_at IS NULL AND tenant = '"
                        + school.tenant() + "' AND kind = 'warnings.renew'"))) {
            Thread.sleep(50);
        }
    }

    /** Nights of schools that earlier runs have left. */
    private void awaitWhatRuns() throws Exception {
        while (!"0".equals(product.sql("SELECT count(*) FROM platform.night_run WHERE state = 'running'"))) {
            Thread.sleep(200);
        }
    }

    private int counted(UUID run, String state) throws Exception {
        return Integer.parseInt(product.sql(
                "SELECT count(*) FROM platform.night_school WHERE state = '" + state + "' AND run_id = '" + run + "'"));
    }
}
