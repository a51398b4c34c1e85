package com.educonnect.config.providers;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A payment as the provider has it. Changed by the engine only, one change at a time. */
public final class Charge {
    /** How it stands. */
    public enum State {
        PENDING,
        PAID,
        FAILED,
        EXPIRED,
        AMBIGUOUS,
        REVERSED,
        /** Told only: it stays paid, and its doubt says how that stands. */
        DISPUTED
    }

    /** How a dispute of it stands; money is taken when it opens. */
    enum Doubt {
        NONE,
        OPEN,
        WON,
        LOST
    }

    private final String provider;
    private final String id;
    private final String number;
    private final BigDecimal asked;
    private final String currency;
    private final String payer;
    private final Scenario scenario;
    private final Instant openedAt;
    private final Map<String, String> detail = new ConcurrentHashMap<>();
    private volatile State state = State.PENDING;
    private volatile Doubt doubt = Doubt.NONE;
    private volatile Instant doubtedAt;

    Charge(Opened opened, String number, Instant at) {
        provider = opened.provider();
        id = opened.id();
        asked = opened.amount();
        currency = opened.currency();
        payer = opened.payer();
        scenario = opened.scenario();
        detail.putAll(opened.detail());
        this.number = number;
        openedAt = at;
    }

    /**
     * What a merchant asked for.
     *
     * @param id the merchant's own, by which it is asked for once
     * @param payer the phone's digits, or null where the payer comes to a page
     */
    record Opened(
            String provider, String id, BigDecimal amount, String currency, String payer, Map<String, String> detail) {
        public Scenario scenario() {
            return Scenario.of(payer == null ? amount.toBigInteger().toString() : payer);
        }
    }

    public String provider() {
        return provider;
    }

    public String id() {
        return id;
    }

    /** The provider's own, as it stands on receipts. */
    public String number() {
        return number;
    }

    BigDecimal asked() {
        return asked;
    }

    /** What moves, or moved. */
    public BigDecimal amount() {
        return switch (scenario) {
            case PAYS_LESS -> asked.subtract(BigDecimal.ONE);
            case PAYS_MORE -> asked.add(BigDecimal.ONE);
            default -> asked;
        };
    }

    String currency() {
        return scenario == Scenario.OTHER_CURRENCY ? "GHS" : currency;
    }

    String payer() {
        return scenario == Scenario.OTHER_PAYER ? "22890000000" : payer;
    }

    public Scenario scenario() {
        return scenario;
    }

    Instant openedAt() {
        return openedAt;
    }

    public State state() {
        return state;
    }

    /** Whether the payer's money went, be it doubted since or not. */
    boolean moved() {
        return state == State.REVERSED || state == State.PAID && isCaptured();
    }

    private boolean isCaptured() {
        return !provider.equals("paypal") || detail("captured") != null;
    }

    /** Whether the money has moved, and not for good gone back: where the merchant has to take what the payer has approved, not before. */
    public boolean taken() {
        return state == State.PAID && doubt != Doubt.LOST && isCaptured();
    }

    void state(State now) {
        state = now;
    }

    Doubt doubt() {
        return doubt;
    }

    /** When the payer first doubted it. */
    Instant doubtedAt() {
        return doubtedAt;
    }

    void doubt(Doubt now, Instant at) {
        doubtedAt = doubt == Doubt.NONE ? at : doubtedAt;
        doubt = now;
    }

    String detail(String name) {
        return detail.get(name);
    }

    void detail(String name, String value) {
        detail.put(name, value);
    }

    public URI callback() {
        var url = detail.get("callback");
        return url == null ? null : URI.create(url);
    }
}
