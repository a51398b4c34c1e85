package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.Opened;
import com.educonnect.config.providers.Charge.State;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Airtel Money: tokens of three minutes, phones without the country's digits, and a state that it does not know itself. */
final class AirtelSkin implements PayingSkin {
    private static final String IN_PROCESS = "DP00800001006";
    private final Engine engine;
    private final Faults faults;
    private final TokenBook tokens;

    AirtelSkin(Engine engine, Faults faults) {
        this.engine = engine;
        this.faults = faults;
        tokens = new TokenBook(engine);
    }

    @Override
    public String name() {
        return "airtel-money";
    }

    @Override
    public void serve(Ask ask) throws IOException {
        if (ask.is("POST /auth/oauth2/token")) {
            token(ask);
            return;
        }
        var merchant = tokens.holder(ask).flatMap(id -> engine.merchant(name(), "client-id", id));
        if (merchant.isEmpty()) {
            ask.answer(
                    401, Json.createObjectBuilder().add("error", "unauthorized").build());
        } else if (!ask.header("X-Country").equals(merchant.get().get("country"))
                || !ask.header("X-Currency").equals(merchant.get().get("currency"))) {
            ask.answer(400, answer("DP00800001004", JsonValue.EMPTY_JSON_OBJECT));
        } else if (ask.is("POST /merchant/v2/payments/")) {
            pay(ask, merchant.get());
        } else if (ask.is("GET /standard/v1/payments/.+")) {
            read(ask);
        } else {
            ask.answer(404);
        }
    }

    private void token(Ask ask) throws IOException {
        var body = ask.json();
        var merchant = engine.merchant(name(), "client-id", body.getString("client_id", ""))
                .filter(found -> body.getString("client_secret", "").equals(found.get("client-secret")));
        if (merchant.isEmpty() || !body.getString("grant_type", "").equals("client_credentials")) {
            ask.answer(
                    400,
                    Json.createObjectBuilder().add("error", "invalid_client").build());
            return;
        }
        ask.answer(
                200,
                tokens.granted(body.getString("client_id"), 180)
                        .add("token_type", "bearer")
                        .build());
    }

    private void pay(Ask ask, Map<String, String> merchant) throws IOException {
        var body = ask.json();
        var subscriber = object(body, "subscriber");
        var transaction = object(body, "transaction");
        var sound = subscriber.getString("msisdn", "").matches("[1-9]\\d{6,9}")
                && transaction.get("amount") instanceof JsonNumber
                && transaction.getString("id", "").matches("[A-Za-z0-9]{4,40}")
                && transaction.getString("currency", "").equals(merchant.get("currency"))
                && !body.getString("reference", "").isEmpty();
        if (!sound) {
            ask.answer(400, answer("DP00800001004", JsonValue.EMPTY_JSON_OBJECT));
            return;
        }
        var detail = new TreeMap<>(Map.of("client-id", merchant.get("client-id")));
        if (merchant.containsKey("callback")) {
            detail.put("callback", merchant.get("callback"));
        }
        var opened = new Opened(
                name(),
                transaction.getString("id"),
                transaction.getJsonNumber("amount").bigDecimalValue(),
                transaction.getString("currency"),
                subscriber.getString("msisdn"),
                detail);
        faults.around(
                this, ask, opened.id(), opened.scenario(), () -> started(ask, opened), () -> engine.open(this, opened));
    }

    private void started(Ask ask, Opened opened) throws IOException {
        if (opened.scenario() == Scenario.NO_ACCOUNT) {
            ask.answer(200, answer("DP00800001010", JsonValue.EMPTY_JSON_OBJECT));
        } else if (engine.open(this, opened).isPresent()) {
            var transaction = Json.createObjectBuilder().add("id", opened.id()).add("status", "SUCCESS");
            ask.answer(
                    200,
                    answer(
                            IN_PROCESS,
                            Json.createObjectBuilder()
                                    .add("transaction", transaction)
                                    .build()));
        } else {
            ask.answer(409, answer("DP00800001018", JsonValue.EMPTY_JSON_OBJECT));
        }
    }

    private void read(Ask ask) throws IOException {
        var found = engine.find(name(), ask.last());
        if (found.isEmpty()) {
            ask.answer(404, answer("DP00800001012", JsonValue.EMPTY_JSON_OBJECT));
            return;
        }
        var charge = found.get();
        var transaction = transaction(charge, charge.state())
                .add("status", word(charge.state()))
                .add("amount", charge.amount())
                .add("currency", charge.currency());
        ask.answer(
                200,
                answer(
                        code(charge),
                        Json.createObjectBuilder()
                                .add("transaction", transaction)
                                .build()));
    }

    private static JsonObjectBuilder transaction(Charge charge, State state) {
        var transaction = Json.createObjectBuilder().add("id", charge.id()).add("message", word(state));
        return state == State.PAID ? transaction.add("airtel_money_id", "MP" + charge.number()) : transaction;
    }

    private static String word(State state) {
        return switch (state) {
            case PENDING -> "TIP";
            case PAID, DISPUTED -> "TS";
            case FAILED, REVERSED -> "TF";
            case EXPIRED -> "TE";
            case AMBIGUOUS -> "TA";
        };
    }

    private static String code(Charge charge) {
        if (charge.state() != State.FAILED) {
            return charge.state() == State.PAID ? "DP00800001001" : IN_PROCESS;
        }
        return switch (charge.scenario()) {
            case LACKS_FUNDS -> "DP00800001007";
            case WRONG_PIN -> "DP00800001002";
            case CANCELS -> "DP00800001005";
            case OVER_LIMIT -> "DP00800001003";
            default -> "DP00800001008";
        };
    }

    private static JsonObject answer(String code, JsonObject data) {
        return Json.createObjectBuilder()
                .add("data", data)
                .add(
                        "status",
                        Json.createObjectBuilder().add("response_code", code).add("success", true))
                .build();
    }

    private static JsonObject object(JsonObject in, String field) {
        return in.get(field) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    @Override
    public HttpRequest tell(Told told, URI to) {
        var transaction = transaction(told.charge(), told.state())
                .add("status_code", told.state() == State.PAID ? "TS" : "TF")
                .build();
        var key = engine.merchant(name(), "client-id", told.charge().detail("client-id"))
                .map(found -> found.get("callback-key"))
                .orElse("");
        var hash = Signed.hmac(told.forged() ? "somebody else's" : key, transaction.toString());
        var body = Json.createObjectBuilder()
                .add("transaction", transaction)
                .add("hash", Base64.getEncoder().encodeToString(hash))
                .build();
        return Signed.post(to, body.toString()).build();
    }
}
