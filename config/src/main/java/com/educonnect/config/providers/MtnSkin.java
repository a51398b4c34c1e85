package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.Opened;
import com.educonnect.config.providers.Charge.State;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.TreeMap;

/** MTN MoMo's collections: a UUID of the merchant is key and name of a request; a callback is sent once, unsigned. */
final class MtnSkin implements PayingSkin {
    private static final String UUID_V4 = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private final Engine engine;
    private final Faults faults;
    private final TokenBook tokens;

    MtnSkin(Engine engine, Faults faults) {
        this.engine = engine;
        this.faults = faults;
        tokens = new TokenBook(engine);
    }

    @Override
    public String name() {
        return "mtn-momo";
    }

    @Override
    public void serve(Ask ask) throws IOException {
        if (ask.is("POST /collection/token/")) {
            token(ask);
        } else if (merchant(ask) == null) {
            ask.answer(401, error("UNAUTHORIZED"));
        } else if (ask.is("POST /collection/v1_0/requesttopay")) {
            request(ask, merchant(ask));
        } else if (ask.is("GET /collection/v1_0/requesttopay/.+")) {
            read(ask);
        } else {
            ask.answer(404);
        }
    }

    private void token(Ask ask) throws IOException {
        var user = tokens.client(ask, name(), "api-user", "api-key")
                .filter(known -> engine.merchant(name(), "api-user", known)
                        .orElseThrow()
                        .get("subscription-key")
                        .equals(ask.header("Ocp-Apim-Subscription-Key")));
        if (user.isEmpty()) {
            ask.answer(401, error("login_failed"));
        } else {
            ask.answer(
                    200,
                    tokens.granted(user.get(), 3600)
                            .add("token_type", "access_token")
                            .build());
        }
    }

    private Map<String, String> merchant(Ask ask) {
        return tokens.holder(ask)
                .flatMap(user -> engine.merchant(name(), "api-user", user))
                .filter(found -> ask.header("Ocp-Apim-Subscription-Key").equals(found.get("subscription-key")))
                .orElse(null);
    }

    private void request(Ask ask, Map<String, String> merchant) throws IOException {
        var id = ask.header("X-Reference-Id");
        var callback = ask.header("X-Callback-Url");
        var fault = fault(ask, merchant, id, callback);
        if (fault != null) {
            ask.answer(fault.equals("BAD_REQUEST") ? 400 : 500, error(fault));
            return;
        }
        var detail = new TreeMap<>(Map.of("callback", callback, "environment", merchant.get("environment")));
        var body = ask.json();
        var opened = new Opened(
                name(),
                id,
                new BigDecimal(body.getString("amount")),
                body.getString("currency"),
                body.getJsonObject("payer").getString("partyId"),
                detail);
        faults.around(
                this,
                ask,
                id,
                opened.scenario(),
                () -> {
                    var taken = engine.open(this, opened).isPresent();
                    if (taken) {
                        ask.answer(202);
                    } else {
                        ask.answer(409, error("RESOURCE_ALREADY_EXIST"));
                    }
                },
                () -> engine.open(this, opened));
    }

    private String fault(Ask ask, Map<String, String> merchant, String id, String callback) {
        var body = ask.json();
        var payer = body.get("payer") instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
        if (!id.matches(UUID_V4)
                || !body.getString("amount", "").matches("\\d+(\\.\\d{1,2})?")
                || body.getString("externalId", "").isEmpty()
                || !payer.getString("partyIdType", "").equals("MSISDN")
                || !payer.getString("partyId", "").matches("\\d{7,15}")) {
            return "BAD_REQUEST";
        }
        if (!ask.header("X-Target-Environment").equals(merchant.get("environment"))) {
            return "NOT_ALLOWED_TARGET_ENVIRONMENT";
        }
        if (!body.getString("currency", "").equals(merchant.get("currency"))) {
            return "INVALID_CURRENCY";
        }
        if (!callback.isEmpty() && !URI.create(callback).getHost().equals(merchant.get("callback-host"))) {
            return "INVALID_CALLBACK_URL_HOST";
        }
        return Scenario.of(payer.getString("partyId")) == Scenario.NO_ACCOUNT ? "PAYER_NOT_FOUND" : null;
    }

    private void read(Ask ask) throws IOException {
        var found = engine.find(name(), ask.last());
        if (found.isEmpty()) {
            ask.answer(404, error("RESOURCE_NOT_FOUND"));
        } else {
            ask.answer(200, resource(found.get(), found.get().state()));
        }
    }

    private static JsonObject resource(Charge charge, State state) {
        var resource = Json.createObjectBuilder()
                .add("amount", charge.amount().toPlainString())
                .add("currency", charge.currency())
                .add("externalId", charge.id())
                .add(
                        "payer",
                        Json.createObjectBuilder().add("partyIdType", "MSISDN").add("partyId", charge.payer()));
        return switch (state) {
            case PAID, DISPUTED ->
                resource.add("financialTransactionId", charge.number())
                        .add("status", "SUCCESSFUL")
                        .build();
            case PENDING, AMBIGUOUS -> resource.add("status", "PENDING").build();
            case FAILED, REVERSED ->
                resource.add("status", "FAILED").add("reason", reason(charge)).build();
            case EXPIRED ->
                resource.add("status", "FAILED").add("reason", "EXPIRED").build();
        };
    }

    private static String reason(Charge charge) {
        return switch (charge.scenario()) {
            case LACKS_FUNDS -> "NOT_ENOUGH_FUNDS";
            case WRONG_PIN, CANCELS -> "APPROVAL_REJECTED";
            case OVER_LIMIT -> "PAYER_LIMIT_REACHED";
            case UNREACHABLE -> "COULD_NOT_PERFORM_TRANSACTION";
            default -> "INTERNAL_PROCESSING_ERROR";
        };
    }

    private static JsonObject error(String code) {
        return Json.createObjectBuilder().add("code", code).add("message", code).build();
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
