package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.State;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** PayPal's orders and messages. */
final class PaypalResources {
    private PaypalResources() {}

    static JsonObject order(Charge charge) {
        var captured = charge.detail("captured") != null;
        var unit = Json.createObjectBuilder()
                .add("reference_id", charge.detail("custom"))
                .add("custom_id", charge.detail("custom"))
                .add("amount", money(charge))
                .add(
                        "payee",
                        Json.createObjectBuilder()
                                .add(
                                        "merchant_id",
                                        charge.scenario() == Scenario.OTHER_PAYEE ? "OTHER" : charge.detail("payee")));
        if (captured) {
            unit.add(
                    "payments",
                    Json.createObjectBuilder()
                            .add("captures", Json.createArrayBuilder().add(capture(charge))));
        }
        var status =
                switch (charge.state()) {
                    case PENDING -> "PAYER_ACTION_REQUIRED";
                    case EXPIRED -> "VOIDED";
                    case PAID, REVERSED, AMBIGUOUS -> captured ? "COMPLETED" : "APPROVED";
                    default -> "APPROVED";
                };
        return Json.createObjectBuilder()
                .add("id", charge.detail("order"))
                .add("intent", "CAPTURE")
                .add("status", status)
                .add("purchase_units", Json.createArrayBuilder().add(unit))
                .add(
                        "links",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("rel", "payer-action")
                                        .add("href", charge.detail("origin") + "/paypal/pay/" + charge.detail("page"))
                                        .add("method", "GET")))
                .build();
    }

    private static JsonObject capture(Charge charge) {
        var status =
                switch (charge.state()) {
                    case REVERSED -> "REFUNDED";
                    case AMBIGUOUS -> "PENDING";
                    default -> "COMPLETED";
                };
        return Json.createObjectBuilder()
                .add("id", "C" + charge.number())
                .add("status", status)
                .add("custom_id", charge.detail("custom"))
                .add("amount", money(charge))
                .add(
                        "seller_receivable_breakdown",
                        Json.createObjectBuilder()
                                .add("gross_amount", money(charge))
                                .add(
                                        "paypal_fee",
                                        Json.createObjectBuilder()
                                                .add("currency_code", charge.currency())
                                                .add("value", "0.35")))
                .build();
    }

    static JsonObject money(Charge charge) {
        return Json.createObjectBuilder()
                .add("currency_code", charge.currency())
                .add("value", charge.amount().setScale(2).toPlainString())
                .build();
    }

    /** Where the merchant wants its payer back. */
    static String returnTo(JsonObject order) {
        return order.getJsonObject("payment_source")
                .getJsonObject("paypal")
                .getJsonObject("experience_context")
                .getString("return_url");
    }

    static JsonObject event(Told told) {
        var type =
                switch (told.state()) {
                    case PAID -> "CHECKOUT.ORDER.APPROVED";
                    case REVERSED -> "PAYMENT.CAPTURE.REFUNDED";
                    default -> "CHECKOUT.ORDER.VOIDED";
                };
        return Json.createObjectBuilder()
                .add("id", "WH-" + told.charge().number() + told.state())
                .add("event_type", type)
                .add("resource", told.state() == State.REVERSED ? capture(told.charge()) : order(told.charge()))
                .build();
    }
}
