package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.Doubt;
import com.educonnect.config.providers.Charge.State;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** The course a charge takes from its opening on, by its scenario. */
final class Course {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration AFTER = Duration.ofSeconds(6);
    private static final Duration EXPIRY = Duration.ofMinutes(2);
    private static final Duration CLEARED = Duration.ofMinutes(10);
    private static final Duration LATE = Duration.ofHours(1);
    private static final Duration DAYS = Duration.ofDays(2);
    private static final int MANY = 5;

    private final Engine engine;
    private final PayingSkin skin;
    private final Charge charge;

    private Course(Engine engine, PayingSkin skin, Charge charge) {
        this.engine = engine;
        this.skin = skin;
        this.charge = charge;
    }

    /** Where a payer comes to a page it waits for him; where his phone rings, he answers. */
    static void begin(Engine engine, PayingSkin skin, Charge charge) {
        if (charge.payer() != null) {
            new Course(engine, skin, charge).answer();
        } else if (charge.scenario() == Scenario.EXPIRES) {
            var course = new Course(engine, skin, charge);
            course.in(EXPIRY, State.EXPIRED, 1);
        }
    }

    /** The payer has decided on the page. */
    static void decide(Engine engine, PayingSkin skin, Charge charge, boolean pays) {
        var course = new Course(engine, skin, charge);
        if (pays) {
            course.answer();
        } else {
            course.now(State.FAILED, 1);
        }
    }

    private void answer() {
        switch (charge.scenario()) {
            case LACKS_FUNDS, WRONG_PIN, CANCELS, OVER_LIMIT, LOCKED, UNREACHABLE, NO_ACCOUNT ->
                in(SOON, State.FAILED, 1);
            case EXPIRES -> in(EXPIRY, State.EXPIRED, 1);
            case PENDS_FOR_EVER -> {}
            case TOLD_BEFORE_THE_ANSWER -> now(State.PAID, 1);
            case TOLD_MANY_TIMES -> in(SOON, State.PAID, MANY);
            case NEVER_TOLD -> in(SOON, State.PAID, 0);
            case FAILURE_TOLD_AFTER_SUCCESS -> thenSay(State.FAILED);
            case PENDING_TOLD_AFTER_SUCCESS -> thenSay(State.PENDING);
            case FORGED -> forged();
            case AMBIGUOUS -> {
                in(SOON, State.AMBIGUOUS, 0);
                in(CLEARED, State.PAID, 1);
            }
            case PAYS_LATE -> {
                in(SOON, State.FAILED, 1);
                in(LATE, State.PAID, 1);
            }
            case PAYS_LATE_UNTOLD -> {
                in(SOON, State.FAILED, 1);
                in(LATE, State.PAID, 0);
            }
            case TAKEN_BACK -> {
                in(SOON, State.PAID, 1);
                in(DAYS, State.REVERSED, 1);
            }
            case DISPUTED_AND_WON -> disputed(Doubt.WON, true);
            case DISPUTED_AND_LOST -> disputed(Doubt.LOST, true);
            case DISPUTED_UNTOLD -> disputed(Doubt.LOST, false);
            case TOLD_ELSEWHERE ->
                engine.in(SOON, () -> {
                    engine.become(charge, State.PAID);
                    tell(State.PAID, false, engine.elsewhere());
                });
            default -> in(SOON, State.PAID, 1);
        }
    }

    private void disputed(Doubt end, boolean told) {
        in(SOON, State.PAID, 1);
        if (skin.disputes()) {
            engine.in(LATE, () -> doubt(Doubt.OPEN, told));
            engine.in(DAYS, () -> doubt(end, told));
        }
    }

    private void doubt(Doubt now, boolean told) {
        engine.doubt(charge, now);
        if (told) {
            tell(State.DISPUTED, false, charge.callback());
        }
    }

    private void thenSay(State other) {
        in(SOON, State.PAID, 1);
        engine.in(AFTER, () -> tell(other, false, charge.callback()));
    }

    private void forged() {
        engine.in(SOON, () -> tell(State.PAID, true, charge.callback()));
        in(EXPIRY, State.FAILED, 1);
    }

    private void in(Duration delay, State state, int times) {
        engine.in(delay, () -> now(state, times));
    }

    private void now(State state, int times) {
        engine.become(charge, state);
        var told = IntStream.range(0, times)
                .mapToObj(any -> CompletableFuture.runAsync(() -> tell(state, false, charge.callback())))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(told).join();
    }

    private void tell(State state, boolean forged, URI to) {
        if (to != null) {
            engine.tell(skin, new Told(charge, state, forged), to);
        }
    }
}
