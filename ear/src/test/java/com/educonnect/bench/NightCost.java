package com.educonnect.bench;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One school's night, 1,000 pupils with 472,000 attendances and 96,000 marks: everything counted anew, and what a day
 * changes; beside it the plainest statements that fill the same tables, without keys, row security or a mark of what has
 * changed. Then a night of many schools in which nothing has happened.
 */
final class NightCost implements Figure {
    private static final int ROUNDS = Integer.getInteger("night.rounds", 5);
    private static final int SCHOOLS = Integer.getInteger("night.schools", 1_000);

    private final Product product;
    private final School school;
    private NightRolls rolls;

    NightCost(Product product, School school) {
        this.product = product;
        this.school = school;
    }

    @Override
    public List<Line> measure() throws Exception {
        Markbooks.in(product, school);
        rolls = new NightRolls(product, school.tenant());
        rolls.fill();
        var full = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        var changed = new ArrayList<Double>();
        for (var round = -1; round < ROUNDS; round++) {
            rolls.forget();
            var counted = night();
            var beside = milliseconds(rolls::plain);
            rolls.day();
            var day = night();
            if (round >= 0) {
                full.add(counted);
                plain.add(beside);
                changed.add(day);
            }
        }
        rolls.requireSame();
        return List.of(
                line("A school's whole night", full, plain, "≤ 1.30"),
                line("What a day changes", changed, plain, ""),
                many());
    }

    private static Line line(String name, List<Double> night, List<Double> plain, String target) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < night.size(); i++) {
            ratios.add(night.get(i) / plain.get(i));
        }
        return Line.of(
                name,
                Line.number("%.0f ms", Rounds.median(night)),
                Line.number("%.0f ms of plain SQL for everything", Rounds.median(plain)),
                Line.number("%.2f", Rounds.median(ratios)),
                target);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double milliseconds(Work work) throws Exception {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** What the product itself says it took. */
    private double night() throws Exception {
        var run = begin("SELECT id FROM platform.establishment WHERE tenant = '" + school.tenant() + "'");
        await(run);
        return Double.parseDouble(product.sql(
                "SELECT milliseconds FROM platform.night_school WHERE run_id = '" + run + "' AND state = 'done'"));
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

    private void await(UUID run) throws Exception {
        while (!"done".equals(product.sql("SELECT state FROM platform.night_run WHERE id = '" + run + "'"))) {
            Thread.sleep(50);
        }
    }

    private Line many() throws Exception {
        rolls.schools(SCHOOLS);
        var run = UUID.randomUUID();
        for (var night = 0; night < 2; night++) {
            run = UUID.randomUUID();
            product.execute(rolls.nightOfAll(run));
            await(run);
        }
        var seconds = product.sql(
                "SELECT extract(epoch FROM max(finished_at) - min(started_at)) FROM platform.night_school WHERE run_id = '"
                        + run + "'");
        var failed = product.sql(
                "SELECT count(*) FROM platform.night_school WHERE state = 'failed' AND run_id = '" + run + "'");
        return Line.of(
                SCHOOLS + " unchanged schools",
                Line.number("%.1f s, %s failed", Double.parseDouble(seconds), failed),
                "",
                "",
                "");
    }
}
