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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** PayPal's orders, as PayPal describes them. A payer approves; the merchant then takes the money. */
final class PaypalSkin implements PayingSkin {
    private final Engine engine;
    private final Faults faults;
    private final TokenBook tokens;
    private final PayerPage page;
    private final Specification orders = Specification.of("paypal-checkout-orders-v2.json");
    private final Specification notifications = Specification.of("paypal-notifications-webhooks-v1.json");
    private final PaypalMessages messages;

    PaypalSkin(Engine engine, Faults faults) {
        this.engine = engine;
        this.faults = faults;
        tokens = new TokenBook(engine);
        messages = new PaypalMessages(engine);
        page = new PayerPage(engine, this);
    }

    @Override
    public String name() {
        return "paypal";
    }

    @Override
    public boolean disputes() {
        return true;
    }

    @Override
    public void serve(Ask ask) throws IOException {
        if (PayerPage.meant(ask)) {
            page.serve(ask);
        } else if (ask.is("POST /v1/oauth2/token")) {
            token(ask);
        } else {
            var merchant = tokens.holder(ask).flatMap(id -> engine.merchant(name(), "client-id", id));
            if (merchant.isEmpty()) {
                ask.answer(401, error("AUTHENTICATION_FAILURE"));
            } else {
                known(ask, merchant.get());
            }
        }
    }

    private void known(Ask ask, Map<String, String> merchant) throws IOException {
        var wrong = ask.path().startsWith("/v2/checkout/")
                ? orders.faults(ask)
                : ask.path().startsWith("/v1/notifications/") ? notifications.faults(ask) : List.<String>of();
        if (!wrong.isEmpty()) {
            engine.note(name(), "refuses " + wrong, ask.last(), 400);
            ask.answer(400, error("INVALID_REQUEST"));
        } else if (ask.is("POST /v2/checkout/orders")) {
            open(ask, merchant);
        } else if (ask.is("GET /v2/checkout/orders/.+")) {
            withOrder(ask, ask.last(), charge -> ask.answer(200, PaypalResources.order(charge)));
        } else if (ask.is("POST /v2/checkout/orders/.+/capture")) {
            withOrder(ask, ask.path().split("/")[4], charge -> capture(ask, charge));
        } else if (ask.is("POST /v2/payments/captures/.+/refund")) {
            refund(ask);
        } else if (ask.is("GET /v1/reporting/transactions")) {
            ask.answer(200, PaypalReports.page(ask.query(), engine.charges(name())));
        } else if (ask.is("GET /v1/customer/disputes(/.+)?")) {
            PaypalDisputes.serve(ask, engine.charges(name()));
        } else if (ask.is("POST /v1/notifications/verify-webhook-signature")) {
            messages.verify(ask, merchant);
        } else {
            ask.answer(404, error("RESOURCE_NOT_FOUND"));
        }
    }

    private void token(Ask ask) throws IOException {
        var client = tokens.client(ask, name(), "client-id", "client-secret");
        if (client.isEmpty()) {
            ask.answer(
                    401,
                    Json.createObjectBuilder().add("error", "invalid_client").build());
        } else {
            ask.answer(200, tokens.granted(client.get(), 32_400).build());
        }
    }

    private void open(Ask ask, Map<String, String> merchant) throws IOException {
        var unit = ask.json().getJsonArray("purchase_units").getJsonObject(0);
        var amount = unit.getJsonObject("amount");
        var detail = new TreeMap<>(Map.of(
                "order",
                        UUID.randomUUID()
                                .toString()
                                .substring(0, 17)
                                .toUpperCase(Locale.ROOT)
                                .replace("-", "A"),
                "page", UUID.randomUUID().toString(),
                "custom", unit.getString("custom_id", ""),
                "return", PaypalResources.returnTo(ask.json()),
                "payee", merchant.getOrDefault("payee", "MERCHANT"),
                "origin", ask.origin()));
        if (merchant.containsKey("callback")) {
            detail.put("callback", merchant.get("callback"));
        }
        if (!amount.getString("currency_code").matches("EUR|USD|GBP")) {
            ask.answer(422, error("UNPROCESSABLE_ENTITY"));
            return;
        }
        var opened = new Opened(
                name(),
                ask.header("PayPal-Request-Id"),
                new BigDecimal(amount.getString("value")),
                amount.getString("currency_code"),
                null,
                detail);
        faults.around(
                this,
                ask,
                opened.id(),
                opened.scenario(),
                () -> {
                    engine.open(this, opened);
                    ask.answer(
                            200,
                            PaypalResources.order(
                                    engine.find(name(), opened.id()).orElseThrow()));
                },
                () -> engine.open(this, opened));
    }

    @FunctionalInterface
    private interface Served {
        void of(Charge charge) throws IOException;
    }

    private void withOrder(Ask ask, String order, Served served) throws IOException {
        var found = engine.by(name(), "order", order);
        if (found.isEmpty()) {
            ask.answer(404, error("RESOURCE_NOT_FOUND"));
        } else {
            served.of(found.get());
        }
    }

    private void capture(Ask ask, Charge charge) throws IOException {
        if (charge.state() != State.PAID && charge.state() != State.AMBIGUOUS) {
            ask.answer(422, error("UNPROCESSABLE_ENTITY"));
            return;
        }
        charge.detail("captured", "yes");
        ask.answer(201, PaypalResources.order(charge));
    }

    private void refund(Ask ask) throws IOException {
        var capture = ask.path().split("/")[4];
        var found = engine.charges(name()).stream()
                .filter(charge -> ("C" + charge.number()).equals(capture))
                .findFirst();
        if (found.isEmpty()) {
            ask.answer(404, error("RESOURCE_NOT_FOUND"));
            return;
        }
        engine.become(found.get(), State.REVERSED);
        ask.answer(
                201,
                Json.createObjectBuilder()
                        .add("id", "F" + found.get().number())
                        .add("status", "COMPLETED")
                        .build());
    }

    static JsonObject error(String name) {
        return Json.createObjectBuilder().add("name", name).add("message", name).build();
    }

    @Override
    public HttpRequest tell(Told told, URI to) {
        var event = told.state() == State.DISPUTED ? PaypalDisputes.event(told.charge()) : PaypalResources.event(told);
        return messages.write(event, told.forged(), to);
    }
}
