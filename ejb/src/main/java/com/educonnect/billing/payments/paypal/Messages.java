package com.educonnect.billing.payments.paypal;

import com.educonnect.billing.payments.Account;
import com.educonnect.billing.payments.Callback;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** PayPal's messages: whether it wrote them, and what they are about. */
final class Messages {
    private Messages() {}

    /** Asks PayPal whether it wrote that. */
    static JsonObject question(Callback callback, Account account) {
        return Json.createObjectBuilder()
                .add("auth_algo", callback.header("paypal-auth-algo"))
                .add("cert_url", callback.header("paypal-cert-url"))
                .add("transmission_id", callback.header("paypal-transmission-id"))
                .add("transmission_sig", callback.header("paypal-transmission-sig"))
                .add("transmission_time", callback.header("paypal-transmission-time"))
                .add("webhook_id", account.setting("webhook-id"))
                .add("webhook_event", callback.json())
                .build();
    }

    /** The capture that a message of a dispute is about; null where it is about none. */
    static String disputed(JsonObject resource) {
        return resource == null
                ? null
                : Disputes.captures(resource).stream().findFirst().orElse(null);
    }

    /** Our payment, of a capture or of an order; null where it is none of ours. */
    static UUID payment(JsonObject resource) {
        if (resource == null) {
            return null;
        }
        var name = resource.getString(
                "custom_id",
                Captures.first(resource.getJsonArray("purchase_units")).getString("custom_id", ""));
        return name.matches("[0-9a-f-]{36}") ? UUID.fromString(name) : null;
    }
}
