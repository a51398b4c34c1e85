package com.educonnect.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A night of 1,000 schools of 100 pupils of which one in twenty has taken a roll since the last, and what the application
 * server holds in memory in such a night.
 */
final class NightsTime implements Figure {
    private static final int SCHOOLS = Integer.getInteger("night.schools", 1_000);
    private static final int ONE_IN = 20;
    private static final int QUARTERS = 4;

    private final Product product;
    private final NightRolls rolls;

    NightsTime(Product product, School school) {
        this.product = product;
        rolls = new NightRolls(product, school.tenant());
    }

    @Override
    public List<Line> measure() throws Exception {
        rolls.schools(SCHOOLS);
        night(run -> {});
        rolls.rollsInSome(SCHOOLS, ONE_IN);
        var run = new ArrayList<UUID>();
        var spent = Spent.by(product::cpuOfAll, () -> run.add(night(any -> {})));
        var seconds = product.sql(
                "SELECT extract(epoch FROM max(finished_at) - min(started_at)) FROM platform.night_school WHERE run_id = '"
                        + run.getFirst() + "'");
        var failed = counted(run.getFirst(), "failed");
        rolls.rollsInSome(SCHOOLS, ONE_IN);
        return List.of(Line.of(
                "Night of " + SCHOOLS + " schools, " + SCHOOLS / ONE_IN + " of them changed",
                Line.number("%.1f s, %d failed", Double.parseDouble(seconds), failed),
                Line.number("%.1f ms CPU each", spent.cpu() / 1e6 / SCHOOLS),
                "held in memory before and after each quarter: "
                        + held().stream().map(String::valueOf).collect(Collectors.joining(", ")) + " MB",
                ""));
    }

    private interface Look {
        void at(UUID run) throws Exception;
    }

    private UUID night(Look meanwhile) throws Exception {
        var run = UUID.randomUUID();
        rolls.nightOfFirst(SCHOOLS, run);
        while (!"done".equals(product.sql("SELECT state FROM platform.night_run WHERE id = '" + run + "'"))) {
            meanwhile.at(run);
            Thread.sleep(200);
        }
        return run;
    }

    /** Before a further night and after each quarter of it, in megabytes. */
    private List<Integer> held() throws Exception {
        var held = new ArrayList<>(List.of(product.megabytesHeld()));
        night(run -> {
            if (held.size() < QUARTERS && counted(run, "done") >= SCHOOLS / QUARTERS * held.size()) {
                held.add(product.megabytesHeld());
            }
        });
        held.add(product.megabytesHeld());
        return held;
    }

    private int counted(UUID run, String state) throws Exception {
        return Integer.parseInt(product.sql(
                "SELECT count(*) FROM platform.night_school WHERE state = '" + state + "' AND run_id = '" + run + "'"));
    }
}
