package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.Opened;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The GSMA's Mobile Money API 1.2, as its own description has it. */
final class GsmaSkin implements PayingSkin {
    private final Engine engine;
    private final Faults faults;
    private final Specification specification = Specification.of("gsma-merchant-payments-1.2.0.yaml");

    GsmaSkin(Engine engine, Faults faults) {
        this.engine = engine;
        this.faults = faults;
    }

    @Override
    public String name() {
        return "gsma";
    }

    @Override
    public void serve(Ask ask) throws IOException {
        var merchant = engine.merchant(name(), "api-key", ask.header("X-API-Key"))
                .filter(found -> ask.header("X-Client-Id").equals(found.get("client-id")));
        var wrong = specification.faults(ask);
        if (merchant.isEmpty()) {
            ask.answer(401, GsmaResources.error("authorisation", "ClientAuthorisationError"));
        } else if (!wrong.isEmpty()) {
            engine.note(name(), "refuses " + wrong, ask.last(), 400);
            ask.answer(400, GsmaResources.error("validation", "FormatError"));
        } else if (ask.is("POST /transactions/type/merchantpay")) {
            pay(ask, merchant.get());
        } else if (ask.is("GET /requeststates/.+")) {
            state(ask);
        } else if (ask.is("GET /responses/.+")) {
            response(ask);
        } else if (ask.is("GET /accounts/accountid/.+/transactions")) {
            list(ask);
        } else if (ask.is("GET /transactions/.+")) {
            transaction(ask);
        } else {
            ask.answer(404, GsmaResources.error("identification", "ResourceNotFound"));
        }
    }

    private void pay(Ask ask, Map<String, String> merchant) throws IOException {
        var body = ask.json();
        var detail = new TreeMap<>(Map.of(
                "callback", ask.header("X-Callback-URL"),
                "request", UUID.randomUUID().toString(),
                "payee", body.getJsonArray("creditParty").getJsonObject(0).getString("value")));
        if (!detail.get("payee").equals(merchant.get("payee"))
                || !body.getString("currency").equals(merchant.get("currency"))) {
            ask.answer(400, GsmaResources.error("businessRule", "GenericError"));
            return;
        }
        var opened = new Opened(
                name(),
                ask.header("X-CorrelationID"),
                new BigDecimal(body.getString("amount")),
                body.getString("currency"),
                body.getJsonArray("debitParty")
                        .getJsonObject(0)
                        .getString("value")
                        .substring(1),
                detail);
        faults.around(
                this, ask, opened.id(), opened.scenario(), () -> started(ask, opened), () -> engine.open(this, opened));
    }

    private void started(Ask ask, Opened opened) throws IOException {
        if (opened.scenario() == Scenario.NO_ACCOUNT) {
            ask.answer(400, GsmaResources.error("identification", "IdentificationError"));
            return;
        }
        var made = engine.open(this, opened);
        if (made.isPresent()) {
            ask.answer(202, requestState(made.get()));
        } else {
            ask.answer(400, GsmaResources.error("businessRule", "DuplicateRequest"));
        }
    }

    private static JsonObject requestState(Charge charge) {
        var state = Json.createObjectBuilder()
                .add("serverCorrelationId", charge.detail("request"))
                .add("notificationMethod", "callback")
                .add("objectReference", "R" + charge.number())
                .add("pollLimit", 100);
        return switch (charge.state()) {
            case PAID, REVERSED -> state.add("status", "completed").build();
            case FAILED, EXPIRED ->
                state.add("status", "failed")
                        .add("error", GsmaResources.failure(charge))
                        .build();
            default -> state.add("status", "pending").build();
        };
    }

    private void state(Ask ask) throws IOException {
        var found = engine.by(name(), "request", ask.last());
        if (found.isEmpty()) {
            ask.answer(404, GsmaResources.error("identification", "ResourceNotFound"));
        } else {
            ask.answer(200, requestState(found.get()));
        }
    }

    private void response(Ask ask) throws IOException {
        var found = engine.find(name(), ask.last());
        if (found.isEmpty()) {
            ask.answer(404, GsmaResources.error("identification", "ResourceNotFound"));
        } else {
            ask.answer(
                    200,
                    Json.createObjectBuilder()
                            .add("link", "/transactions/R" + found.get().number())
                            .build());
        }
    }

    private void list(Ask ask) throws IOException {
        var query = ask.query();
        var lines = Statement.lines(
                        engine.charges(name()),
                        Instant.parse(query.get("fromDateTime")),
                        Instant.parse(query.get("toDateTime")).plusMillis(1))
                .stream()
                .filter(charge -> ask.path().split("/")[3].equals(charge.detail("payee")))
                .skip(Long.parseLong(query.getOrDefault("offset", "0")))
                .limit(Long.parseLong(query.getOrDefault("limit", "50")))
                .map(GsmaResources::line);
        var page = Json.createArrayBuilder();
        lines.forEach(page::add);
        ask.answer(200, "application/json", page.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    private void transaction(Ask ask) throws IOException {
        var found = engine.charges(name()).stream()
                .filter(charge -> ("R" + charge.number()).equals(ask.last()))
                .findFirst();
        if (found.isEmpty()) {
            ask.answer(404, GsmaResources.error("identification", "ResourceNotFound"));
        } else {
            ask.answer(200, GsmaResources.resource(found.get(), found.get().state()));
        }
    }

    @Override
    public HttpRequest tell(Told told, URI to) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(
                        GsmaResources.resource(told.charge(), told.state()).toString()))
                .build();
    }
}
