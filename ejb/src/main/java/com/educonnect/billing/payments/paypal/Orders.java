package com.educonnect.billing.payments.paypal;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.Order;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A page for one payment, as PayPal wants it ordered. */
final class Orders {
    private Orders() {}

    static JsonObject of(Order order) {
        var unit = Json.createObjectBuilder()
                .add("reference_id", order.id().toString())
                .add("custom_id", order.id().toString())
                .add("description", order.label())
                .add("amount", amount(order.amount()));
        var context = Json.createObjectBuilder()
                .add("return_url", order.returnTo().toString())
                .add("cancel_url", order.returnTo().toString())
                .add("user_action", "PAY_NOW");
        return Json.createObjectBuilder()
                .add("intent", "CAPTURE")
                .add("purchase_units", Json.createArrayBuilder().add(unit))
                .add(
                        "payment_source",
                        Json.createObjectBuilder()
                                .add("paypal", Json.createObjectBuilder().add("experience_context", context)))
                .build();
    }

    static JsonObject amount(Money amount) {
        return Json.createObjectBuilder()
                .add("currency_code", amount.currency().getCurrencyCode())
                .add("value", amount.major().toPlainString())
                .build();
    }
}
