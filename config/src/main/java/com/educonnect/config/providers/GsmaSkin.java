package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.Opened;
import com.educonnect.config.providers.Charge.State;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The GSMA's Mobile Money API 1.2, as its own description has it. */
final class GsmaSkin implements Skin {
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
            ask.answer(401, error("authorisation", "ClientAuthorisationError"));
        } else if (!wrong.isEmpty()) {
            engine.note(name(), "refuses " + wrong, ask.last(), 400);
            ask.answer(400, error("validation", "FormatError"));
        } else if (ask.is("POST /transactions/type/merchantpay")) {
            pay(ask, merchant.get());
        } else if (ask.is("GET /requeststates/.+")) {
            state(ask);
        } else if (ask.is("GET /responses/.+")) {
            response(ask);
        } else if (ask.is("GET /transactions/.+")) {
            transaction(ask);
        } else {
            ask.answer(404, error("identification", "ResourceNotFound"));
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
            ask.answer(400, error("businessRule", "GenericError"));
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
            ask.answer(400, error("identification", "IdentificationError"));
            return;
        }
        var made = engine.open(this, opened);
        if (made.isPresent()) {
            ask.answer(202, requestState(made.get()));
        } else {
            ask.answer(400, error("businessRule", "DuplicateRequest"));
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
                state.add("status", "failed").add("error", failure(charge)).build();
            default -> state.add("status", "pending").build();
        };
    }

    private void state(Ask ask) throws IOException {
        var found = engine.by(name(), "request", ask.last());
        if (found.isEmpty()) {
            ask.answer(404, error("identification", "ResourceNotFound"));
        } else {
            ask.answer(200, requestState(found.get()));
        }
    }

    private void response(Ask ask) throws IOException {
        var found = engine.find(name(), ask.last());
        if (found.isEmpty()) {
            ask.answer(404, error("identification", "ResourceNotFound"));
        } else {
            ask.answer(
                    200,
                    Json.createObjectBuilder()
                            .add("link", "/transactions/R" + found.get().number())
                            .build());
        }
    }

    private void transaction(Ask ask) throws IOException {
        var found = engine.charges(name()).stream()
                .filter(charge -> ("R" + charge.number()).equals(ask.last()))
                .findFirst();
        if (found.isEmpty()) {
            ask.answer(404, error("identification", "ResourceNotFound"));
        } else {
            ask.answer(200, resource(found.get(), found.get().state()));
        }
    }

    private static JsonObject resource(Charge charge, State state) {
        var resource = Json.createObjectBuilder()
                .add("transactionReference", "R" + charge.number())
                .add("amount", charge.amount().stripTrailingZeros().toPlainString())
                .add("currency", charge.currency())
                .add("debitParty", party("msisdn", "+" + charge.payer()))
                .add(
                        "creditParty",
                        party(
                                "accountid",
                                charge.scenario() == Scenario.OTHER_PAYEE ? "other" : charge.detail("payee")));
        return switch (state) {
            case PAID -> resource.add("transactionStatus", "completed").build();
            case REVERSED -> resource.add("transactionStatus", "reversed").build();
            case FAILED, EXPIRED ->
                resource.add("transactionStatus", "failed")
                        .add("error", failure(charge))
                        .build();
            default -> resource.add("transactionStatus", "pending").build();
        };
    }

    private static jakarta.json.JsonArrayBuilder party(String key, String value) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("key", key).add("value", value));
    }

    private static JsonObject failure(Charge charge) {
        return error(
                "businessRule",
                switch (charge.scenario()) {
                    case LACKS_FUNDS -> "InsufficientFunds";
                    case WRONG_PIN -> "PartyNotAuthorised";
                    case CANCELS -> "PayerRejected";
                    case OVER_LIMIT -> "DailyLimitExceeded";
                    case LOCKED -> "AccountLocked";
                    case UNREACHABLE -> "Unreachable";
                    case EXPIRES -> "Expired";
                    default -> "GenericError";
                });
    }

    private static JsonObject error(String category, String code) {
        return Json.createObjectBuilder()
                .add("errorCategory", category)
                .add("errorCode", code)
                .add("errorDescription", code)
                .build();
    }

    @Override
    public HttpRequest tell(Told told, URI to) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(
                        resource(told.charge(), told.state()).toString()))
                .build();
    }
}
