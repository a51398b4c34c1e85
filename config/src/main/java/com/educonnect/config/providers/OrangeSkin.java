package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.Opened;
import com.educonnect.config.providers.Charge.State;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Orange Money Web Pay: an order's name is taken once; a status is told to who has the order's token. */
final class OrangeSkin implements PayingSkin {
    private final Engine engine;
    private final Faults faults;
    private final TokenBook tokens;
    private final PayerPage page;

    OrangeSkin(Engine engine, Faults faults) {
        this.engine = engine;
        this.faults = faults;
        tokens = new TokenBook(engine);
        page = new PayerPage(engine, this);
    }

    @Override
    public String name() {
        return "orange-money";
    }

    @Override
    public void serve(Ask ask) throws IOException {
        if (PayerPage.meant(ask)) {
            page.serve(ask);
        } else if (ask.is("POST /oauth/v3/token")) {
            token(ask);
        } else {
            var merchant = tokens.holder(ask).flatMap(id -> engine.merchant(name(), "client-id", id));
            if (merchant.isEmpty()) {
                ask.answer(401, error("Unauthorized"));
            } else if (ask.is("POST /orange-money-webpay/" + merchant.get().get("country") + "/v1/webpayment")) {
                pay(ask, merchant.get());
            } else if (ask.is("POST /orange-money-webpay/" + merchant.get().get("country") + "/v1/transactionstatus")) {
                status(ask);
            } else {
                ask.answer(404, error("Not found"));
            }
        }
    }

    private void token(Ask ask) throws IOException {
        var client = tokens.client(ask, name(), "client-id", "client-secret");
        if (client.isEmpty() || !"client_credentials".equals(ask.form().get("grant_type"))) {
            ask.answer(401, error("invalid_client"));
        } else {
            ask.answer(
                    200,
                    tokens.granted(client.get(), 3600).add("expires_in", "3600").build());
        }
    }

    private void pay(Ask ask, Map<String, String> merchant) throws IOException {
        var body = ask.json();
        var name = body.getString("order_id", "");
        if (!sound(body, merchant)) {
            ask.answer(400, error("Invalid body"));
            return;
        }
        var detail = new TreeMap<>(Map.of(
                "callback", body.getString("notif_url"),
                "return", body.getString("return_url"),
                "page", UUID.randomUUID().toString(),
                "pay_token", "v1" + UUID.randomUUID().toString().replace("-", ""),
                "notif_token", UUID.randomUUID().toString().replace("-", "")));
        var amount = body.get("amount") instanceof JsonNumber number ? number.bigDecimalValue() : BigDecimal.ZERO;
        var opened = new Opened(name(), name, amount, body.getString("currency"), null, detail);
        faults.around(
                this,
                ask,
                body.getString("reference", "") + body.getString("notif_url"),
                opened.scenario(),
                () -> answer(ask, engine.open(this, opened).orElse(null)),
                () -> engine.open(this, opened));
    }

    private static boolean sound(JsonObject body, Map<String, String> merchant) {
        var currency = merchant.get("country").equals("dev") ? "OUV" : merchant.get("currency");
        return body.getString("merchant_key", "").equals(merchant.get("merchant-key"))
                && body.getString("currency", "").equals(currency)
                && body.getString("order_id", "").matches(".{1,30}")
                && body.getString("reference", "").matches(".{1,30}")
                && body.getString("lang", "").matches("fr|en")
                && body.containsKey("return_url")
                && body.containsKey("cancel_url")
                && body.containsKey("notif_url");
    }

    private void answer(Ask ask, Charge made) throws IOException {
        if (made == null) {
            ask.answer(400, error("order_id already used"));
            return;
        }
        ask.answer(
                201,
                Json.createObjectBuilder()
                        .add("status", 201)
                        .add("message", "OK")
                        .add("pay_token", made.detail("pay_token"))
                        .add("payment_url", ask.origin() + "/" + name() + "/pay/" + made.detail("page"))
                        .add("notif_token", made.detail("notif_token"))
                        .build());
    }

    private void status(Ask ask) throws IOException {
        var body = ask.json();
        var found = engine.find(name(), body.getString("order_id", ""))
                .filter(charge -> charge.detail("pay_token").equals(body.getString("pay_token", "")))
                .filter(charge -> body.get("amount") instanceof JsonNumber number
                        && number.bigDecimalValue().compareTo(charge.asked()) == 0);
        if (found.isEmpty()) {
            ask.answer(404, error("Transaction not found"));
            return;
        }
        var charge = found.get();
        ask.answer(
                201,
                Json.createObjectBuilder()
                        .add("status", word(charge.state()))
                        .add("order_id", charge.id())
                        .add("txnid", "MP" + charge.number())
                        .build());
    }

    private static String word(State state) {
        return switch (state) {
            case PENDING, AMBIGUOUS -> "PENDING";
            case PAID, DISPUTED -> "SUCCESS";
            case FAILED, REVERSED -> "FAILED";
            case EXPIRED -> "EXPIRED";
        };
    }

    private static JsonObject error(String message) {
        return Json.createObjectBuilder().add("code", 5).add("message", message).build();
    }

    @Override
    public HttpRequest tell(Told told, URI to) {
        var token = told.forged() ? "0".repeat(32) : told.charge().detail("notif_token");
        var body = Json.createObjectBuilder()
                .add("status", word(told.state()))
                .add("notif_token", token)
                .add("txnid", "MP" + told.charge().number())
                .build();
        return Signed.post(to, body.toString()).build();
    }
}
