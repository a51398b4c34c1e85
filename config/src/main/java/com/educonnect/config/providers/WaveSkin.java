package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.Opened;
import com.educonnect.config.providers.Charge.State;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Wave's checkout. */
final class WaveSkin implements PayingSkin {
    private static final Duration OLD = Duration.ofMinutes(10);
    private final Engine engine;
    private final Faults faults;
    private final PayerPage page;

    WaveSkin(Engine engine, Faults faults) {
        this.engine = engine;
        this.faults = faults;
        page = new PayerPage(engine, this);
    }

    @Override
    public String name() {
        return "wave";
    }

    @Override
    public void serve(Ask ask) throws IOException {
        if (PayerPage.meant(ask)) {
            page.serve(ask);
            return;
        }
        var merchant =
                engine.merchant(name(), "api-key", ask.header("Authorization").replaceFirst("^Bearer ", ""));
        if (merchant.isEmpty()) {
            ask.answer(401, error("invalid-auth"));
        } else if (ask.is("POST /v1/checkout/sessions")) {
            open(ask, merchant.get());
        } else if (ask.is("GET /v1/checkout/sessions/search")) {
            search(ask);
        } else if (ask.is("GET /v1/checkout/sessions/.+")) {
            read(ask);
        } else if (ask.is("POST /v1/checkout/sessions/.+/refund")) {
            refund(ask);
        } else {
            ask.answer(404, error("not-found"));
        }
    }

    private void open(Ask ask, Map<String, String> merchant) throws IOException {
        var body = ask.json();
        var sound = body.getString("amount", "").matches("[1-9]\\d*")
                && body.getString("currency", "").equals("XOF")
                && body.getString("success_url", "").startsWith("http")
                && body.getString("error_url", "").startsWith("http")
                && !ask.header("Idempotency-Key").isEmpty();
        if (!sound) {
            ask.answer(422, error("request-validation-error"));
            return;
        }
        var detail = new TreeMap<>(Map.of(
                "session",
                        "cos-" + UUID.randomUUID().toString().replace("-", "").substring(0, 18),
                "page", UUID.randomUUID().toString(),
                "return", body.getString("success_url"),
                "secret", merchant.get("webhook-secret"),
                "origin", ask.origin()));
        if (merchant.containsKey("callback")) {
            detail.put("callback", merchant.get("callback"));
        }
        var opened = new Opened(
                name(),
                body.getString("client_reference", ask.header("Idempotency-Key")),
                new BigDecimal(body.getString("amount")),
                "XOF",
                null,
                detail);
        faults.around(
                this,
                ask,
                opened.id(),
                opened.scenario(),
                () -> {
                    engine.open(this, opened);
                    ask.answer(200, session(engine.find(name(), opened.id()).orElseThrow()));
                },
                () -> engine.open(this, opened));
    }

    private void search(Ask ask) throws IOException {
        var result = Json.createArrayBuilder();
        engine.find(name(), ask.query().getOrDefault("client_reference", ""))
                .ifPresent(charge -> result.add(session(charge)));
        ask.answer(200, Json.createObjectBuilder().add("result", result).build());
    }

    private void read(Ask ask) throws IOException {
        var found = engine.by(name(), "session", ask.last());
        if (found.isEmpty()) {
            ask.answer(404, error("checkout-session-not-found"));
        } else {
            ask.answer(200, session(found.get()));
        }
    }

    private void refund(Ask ask) throws IOException {
        var parts = ask.path().split("/");
        var found = engine.by(name(), "session", parts[parts.length - 2]);
        if (found.isEmpty() || found.get().state() != State.PAID && found.get().state() != State.REVERSED) {
            ask.answer(409, error("checkout-refund-failed"));
            return;
        }
        engine.become(found.get(), State.REVERSED);
        ask.answer(200);
    }

    private static JsonObject session(Charge charge) {
        return session(charge, charge.state());
    }

    private static JsonObject session(Charge charge, State state) {
        var session = Json.createObjectBuilder()
                .add("id", charge.detail("session"))
                .add("amount", charge.amount().toPlainString())
                .add("currency", charge.currency())
                .add("client_reference", charge.id())
                .add("wave_launch_url", charge.detail("origin") + "/wave/pay/" + charge.detail("page"));
        switch (state) {
            case PAID, REVERSED ->
                session.add("checkout_status", "complete")
                        .add("payment_status", "succeeded")
                        .add("transaction_id", "T_" + charge.number());
            case FAILED -> session.add("checkout_status", "open").add("payment_status", "cancelled");
            case EXPIRED -> session.add("checkout_status", "expired").add("payment_status", "processing");
            default -> session.add("checkout_status", "open").add("payment_status", "processing");
        }
        if (state == State.REVERSED) {
            session.add("when_refunded", charge.openedAt().toString());
        }
        return session.build();
    }

    private static JsonObject error(String code) {
        return Json.createObjectBuilder().add("code", code).add("message", code).build();
    }

    @Override
    public HttpRequest tell(Told told, URI to) {
        var charge = told.charge();
        var body = Json.createObjectBuilder()
                .add("id", "EV_" + charge.number() + told.state())
                .add(
                        "type",
                        told.state() == State.PAID ? "checkout.session.completed" : "checkout.session.payment_failed")
                .add("data", session(charge, told.state()))
                .build()
                .toString();
        var seconds = engine.now().getEpochSecond();
        return Signed.post(to, body)
                .header(
                        "Wave-Signature",
                        told.forged()
                                ? Signed.header(charge.detail("secret"), seconds - OLD.toSeconds(), "", body)
                                : Signed.header(charge.detail("secret"), seconds, "", body))
                .build();
    }
}
