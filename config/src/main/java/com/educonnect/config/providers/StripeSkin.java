package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.Opened;
import com.educonnect.config.providers.Charge.State;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Stripe's checkout, answering with Stripe's own sample resources. */
final class StripeSkin implements PayingSkin {
    private static final String VERSION = "2026-07-29.dahlia";
    private static final String EARLIER = "2024-06-20";
    private final Engine engine;
    private final Faults faults;
    private final PayerPage page;
    private final StripeResources resources = new StripeResources();

    StripeSkin(Engine engine, Faults faults) {
        this.engine = engine;
        this.faults = faults;
        page = new PayerPage(engine, this);
    }

    @Override
    public String name() {
        return "stripe";
    }

    @Override
    public boolean disputes() {
        return true;
    }

    @Override
    public void serve(Ask ask) throws IOException {
        if (PayerPage.meant(ask)) {
            page.serve(ask);
            return;
        }
        var merchant = engine.merchant(
                name(), "secret-key", ask.header("Authorization").replaceFirst("^Bearer ", ""));
        if (merchant.isEmpty()) {
            ask.answer(401, error("invalid_request_error", "api_key_invalid"));
        } else if (!ask.header("Stripe-Version").equals(VERSION)) {
            ask.answer(400, error("invalid_request_error", "version_unknown"));
        } else if (ask.is("POST /v1/checkout/sessions")) {
            open(ask, merchant.get());
        } else if (ask.is("GET /v1/checkout/sessions/.+")) {
            read(ask);
        } else if (ask.is("GET /v1/balance_transactions")) {
            balance(ask, merchant.get());
        } else if (ask.is("GET /v1/disputes")) {
            ask.answer(200, new StripeDisputes(resources).page(own(merchant.get()), ask.query()));
        } else if (ask.is("POST /v1/refunds")) {
            refund(ask);
        } else {
            ask.answer(404, error("invalid_request_error", "resource_missing"));
        }
    }

    private void open(Ask ask, Map<String, String> merchant) throws IOException {
        var form = ask.form();
        var amount = form.getOrDefault("line_items[0][price_data][unit_amount]", "");
        var sound = amount.matches("[1-9]\\d*")
                && form.getOrDefault("line_items[0][quantity]", "").equals("1")
                && form.getOrDefault("line_items[0][price_data][currency]", "").matches("[a-z]{3}")
                && form.containsKey("line_items[0][price_data][product_data][name]")
                && form.getOrDefault("mode", "").equals("payment")
                && form.getOrDefault("success_url", "").startsWith("http");
        if (!sound) {
            ask.answer(400, error("invalid_request_error", "parameter_invalid"));
            return;
        }
        var detail = new TreeMap<>(Map.of(
                "session", "cs_test_" + UUID.randomUUID().toString().replace("-", ""),
                "page", UUID.randomUUID().toString(),
                "return", form.get("success_url"),
                "words", ask.text(),
                "payment", form.getOrDefault("payment_intent_data[metadata][payment]", ""),
                "reference", form.getOrDefault("client_reference_id", ""),
                "secret", merchant.get("webhook-secret"),
                "origin", ask.origin()));
        if (merchant.containsKey("callback")) {
            detail.put("callback", merchant.get("callback"));
        }
        var opened = new Opened(
                name(),
                ask.header("Idempotency-Key"),
                new BigDecimal(amount),
                form.get("line_items[0][price_data][currency]"),
                null,
                detail);
        faults.around(
                this, ask, opened.id(), opened.scenario(), () -> started(ask, opened), () -> engine.open(this, opened));
    }

    private void started(Ask ask, Opened opened) throws IOException {
        engine.open(this, opened);
        var charge = engine.find(name(), opened.id()).orElseThrow();
        if (charge.detail("words").equals(ask.text())) {
            ask.answer(200, resources.session(charge, false));
        } else {
            ask.answer(400, error("idempotency_error", "idempotency_key_in_use"));
        }
    }

    private void read(Ask ask) throws IOException {
        var found = engine.by(name(), "session", ask.last());
        if (found.isEmpty()) {
            ask.answer(404, error("invalid_request_error", "resource_missing"));
        } else {
            ask.answer(200, resources.session(found.get(), ask.query().containsKey("expand[0]")));
        }
    }

    private void balance(Ask ask, Map<String, String> merchant) throws IOException {
        ask.answer(200, resources.balance(own(merchant), ask.query()));
    }

    private List<Charge> own(Map<String, String> merchant) {
        return engine.charges(name()).stream()
                .filter(charge -> charge.detail("secret").equals(merchant.get("webhook-secret")))
                .toList();
    }

    private void refund(Ask ask) throws IOException {
        var form = ask.form();
        var found = engine.charges(name()).stream()
                .filter(charge -> StripeResources.intent(charge).equals(form.get("payment_intent")))
                .findFirst();
        if (found.isEmpty() || found.get().state() != State.PAID && found.get().state() != State.REVERSED) {
            ask.answer(400, error("invalid_request_error", "charge_already_refunded"));
            return;
        }
        engine.become(found.get(), State.REVERSED);
        ask.answer(200, resources.refund(found.get()));
    }

    private static JsonObject error(String type, String code) {
        return Json.createObjectBuilder()
                .add(
                        "error",
                        Json.createObjectBuilder()
                                .add("type", type)
                                .add("code", code)
                                .add("message", code))
                .build();
    }

    @Override
    public HttpRequest tell(Told told, URI to) {
        var charge = told.charge();
        var version = charge.scenario() == Scenario.AMBIGUOUS ? EARLIER : VERSION;
        var event = told.state() == State.DISPUTED
                ? new StripeDisputes(resources).event(charge, version)
                : resources.event(charge, told.state(), version);
        var body = event.toString();
        var secret = told.forged() ? "whsec_somebody_elses" : charge.detail("secret");
        return Signed.post(to, body)
                .header("Stripe-Signature", Signed.header(secret, engine.now().getEpochSecond(), ".", body))
                .build();
    }
}
