package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.Opened;
import com.educonnect.config.providers.Charge.State;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Safaricom's Daraja: no request is like another, whatever it says; only its answer names it. */
final class MpesaSkin implements PayingSkin {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneId.of("Africa/Nairobi"));
    private final Engine engine;
    private final Faults faults;
    private final TokenBook tokens;

    MpesaSkin(Engine engine, Faults faults) {
        this.engine = engine;
        this.faults = faults;
        tokens = new TokenBook(engine);
    }

    @Override
    public String name() {
        return "mpesa";
    }

    @Override
    public void serve(Ask ask) throws IOException {
        if (ask.is("GET /oauth/v1/generate")) {
            token(ask);
            return;
        }
        var merchant = tokens.holder(ask).flatMap(key -> engine.merchant(name(), "consumer-key", key));
        if (merchant.isEmpty()) {
            ask.answer(404, error("404.001.03", "Invalid Access Token"));
        } else if (ask.is("POST /pulltransactions/v1/query")) {
            ask.answer(200, MpesaResources.pulled(ask.json(), engine.charges(name())));
        } else if (!signed(ask.json(), merchant.get())) {
            ask.answer(500, error("500.001.1001", "Wrong credentials"));
        } else if (ask.is("POST /mpesa/stkpush/v1/processrequest")) {
            push(ask);
        } else if (ask.is("POST /mpesa/stkpushquery/v1/query")) {
            query(ask);
        } else {
            ask.answer(404, error("404.001.01", "Resource not found"));
        }
    }

    private void token(Ask ask) throws IOException {
        var client = tokens.client(ask, name(), "consumer-key", "consumer-secret");
        if (client.isEmpty() || !"client_credentials".equals(ask.query().get("grant_type"))) {
            ask.answer(400, error("400.008.01", "Invalid Authentication passed"));
        } else {
            ask.answer(
                    200,
                    Json.createObjectBuilder(tokens.granted(client.get(), 3599).build())
                            .remove("token_type")
                            .add("expires_in", "3599")
                            .build());
        }
    }

    private boolean signed(JsonObject body, Map<String, String> merchant) {
        var stamp = body.getString("Timestamp", "");
        var expected = merchant.get("shortcode") + merchant.get("passkey") + stamp;
        return stamp.length() == 14
                && STAMP.format(engine.now()).substring(0, 8).equals(stamp.substring(0, 8))
                && body.getString("BusinessShortCode", "").equals(merchant.get("shortcode"))
                && body.getString("Password", "")
                        .equals(Base64.getEncoder().encodeToString(expected.getBytes(StandardCharsets.UTF_8)));
    }

    private void push(Ask ask) throws IOException {
        var body = ask.json();
        if (!sound(body)) {
            ask.answer(400, error("400.002.02", "Bad Request - Invalid Amount"));
            return;
        }
        var phone = body.getString("PhoneNumber");
        var rings = engine.charges(name()).stream()
                .anyMatch(each -> each.payer().equals(phone) && each.state() == State.PENDING);
        if (rings) {
            ask.answer(500, error("500.001.1001", "Unable to lock subscriber, a transaction is already in process"));
            return;
        }
        var detail = Map.of(
                "callback",
                body.getString("CallBackURL"),
                "merchant",
                UUID.randomUUID().toString());
        var checkout = "ws_CO_" + UUID.randomUUID().toString().replace("-", "");
        var opened = new Opened(name(), checkout, body.getJsonNumber("Amount").bigDecimalValue(), "KES", phone, detail);
        faults.around(
                this,
                ask,
                body.getString("CallBackURL"),
                opened.scenario(),
                () -> {
                    engine.open(this, opened);
                    ask.answer(200, MpesaResources.acknowledged(opened));
                },
                () -> engine.open(this, opened));
    }

    private static boolean sound(JsonObject body) {
        return body.get("Amount") instanceof JsonNumber amount
                && amount.isIntegral()
                && amount.longValue() > 0
                && body.getString("PhoneNumber", "").matches("254\\d{9}")
                && body.getString("PartyA", "").equals(body.getString("PhoneNumber", ""))
                && body.getString("TransactionType", "").matches("CustomerPayBillOnline|CustomerBuyGoodsOnline")
                && body.getString("AccountReference", "").matches(".{1,12}")
                && body.getString("TransactionDesc", "").matches(".{1,13}")
                && body.getString("CallBackURL", "").matches("https?://.+");
    }

    private void query(Ask ask) throws IOException {
        var found = engine.find(name(), ask.json().getString("CheckoutRequestID", ""));
        if (found.isEmpty()) {
            ask.answer(400, error("400.002.02", "Bad Request - Invalid CheckoutRequestID"));
        } else if (found.get().state() == State.PENDING || found.get().state() == State.AMBIGUOUS) {
            ask.answer(500, error("500.001.1001", "The transaction is being processed"));
        } else {
            ask.answer(200, MpesaResources.result(found.get()));
        }
    }

    private static JsonObject error(String code, String message) {
        return Json.createObjectBuilder()
                .add("requestId", UUID.randomUUID().toString())
                .add("errorCode", code)
                .add("errorMessage", message)
                .build();
    }

    @Override
    public HttpRequest tell(Told told, URI to) {
        return Signed.post(to, MpesaResources.callback(told).toString()).build();
    }
}
