package com.educonnect.config.providers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What PayPal tells, and its word for it: who got a message asks whether PayPal wrote it. */
final class PaypalMessages {
    private static final String CERTIFICATES = "https://api.paypal.com/v1/notifications/certs/CERT-360caa42";
    private final Map<String, String> sent = new ConcurrentHashMap<>();
    private final Engine engine;

    PaypalMessages(Engine engine) {
        this.engine = engine;
    }

    HttpRequest write(JsonObject event, boolean forged, URI to) {
        var id = UUID.randomUUID().toString();
        sent.put(id, forged ? "" : event.toString());
        return Signed.post(to, event.toString())
                .header("PAYPAL-TRANSMISSION-ID", id)
                .header("PAYPAL-TRANSMISSION-TIME", engine.now().toString())
                .header("PAYPAL-TRANSMISSION-SIG", "sig-" + id)
                .header("PAYPAL-CERT-URL", CERTIFICATES)
                .header("PAYPAL-AUTH-ALGO", "SHA256withRSA")
                .build();
    }

    void verify(Ask ask, Map<String, String> merchant) throws IOException {
        var body = ask.json();
        var event = body.getJsonObject("webhook_event").toString();
        var genuine = event.equals(sent.get(body.getString("transmission_id")))
                && body.getString("webhook_id").equals(merchant.get("webhook-id"))
                && body.getString("transmission_sig").equals("sig-" + body.getString("transmission_id"));
        ask.answer(
                200,
                Json.createObjectBuilder()
                        .add("verification_status", genuine ? "SUCCESS" : "FAILURE")
                        .build());
    }
}
