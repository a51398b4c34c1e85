package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.State;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Stripe's sample resources, with what differs from payment to payment put in. */
final class StripeResources {
    private final JsonObject samples = read();

    private static JsonObject read() {
        try (var in = StripeResources.class.getResourceAsStream("stripe-resources.json");
                var reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonObjectBuilder sample(String name) {
        return Json.createObjectBuilder(samples.getJsonObject(name));
    }

    static String intent(Charge charge) {
        return "pi_" + charge.number();
    }

    JsonObject session(Charge charge, boolean expanded) {
        var state = charge.state();
        var paid = state == State.PAID || state == State.REVERSED;
        var session = sample("checkout.session")
                .add("id", charge.detail("session"))
                .add("client_reference_id", charge.detail("reference"))
                .add("amount_total", charge.amount())
                .add("amount_subtotal", charge.amount())
                .add("currency", charge.currency().toLowerCase(Locale.ROOT))
                .add("payment_status", paid ? "paid" : "unpaid")
                .add("status", paid ? "complete" : state == State.EXPIRED ? "expired" : "open")
                .add("url", charge.detail("origin") + "/stripe/pay/" + charge.detail("page"));
        return (expanded
                        ? session.add("payment_intent", intentOf(charge))
                        : session.add("payment_intent", intent(charge)))
                .build();
    }

    private JsonObject intentOf(Charge charge) {
        var status =
                switch (charge.state()) {
                    case PAID, REVERSED -> "succeeded";
                    case FAILED -> "canceled";
                    case AMBIGUOUS -> "processing";
                    default -> "requires_payment_method";
                };
        return sample("payment_intent")
                .add("id", intent(charge))
                .add("amount", charge.amount())
                .add("currency", charge.currency().toLowerCase(Locale.ROOT))
                .add("status", status)
                .add("latest_charge", chargeWithFee(charge))
                .build();
    }

    private JsonObject chargeWithFee(Charge charge) {
        var moved = charge.state() == State.PAID || charge.state() == State.REVERSED;
        var made = chargeOf(charge);
        return moved
                ? Json.createObjectBuilder(made)
                        .add("balance_transaction", StripeBalance.movement(charge, made, charge.amount()))
                        .build()
                : made;
    }

    /** A page of the charges that moved money, as an account's own balance has them. */
    JsonObject balance(List<Charge> charges, Map<String, String> query) {
        return new StripeBalance(query).page(charges, this::chargeOf);
    }

    private JsonObject chargeOf(Charge charge) {
        return sample("charge")
                .add("id", "ch_" + charge.number())
                .add("amount", charge.amount())
                .add("currency", charge.currency().toLowerCase(Locale.ROOT))
                .add("refunded", charge.state() == State.REVERSED)
                .add("disputed", charge.doubt() != Charge.Doubt.NONE)
                .add("payment_intent", intent(charge))
                .add("metadata", Json.createObjectBuilder().add("payment", charge.detail("payment")))
                .build();
    }

    JsonObject refund(Charge charge) {
        return sample("refund")
                .add("id", "re_" + charge.number())
                .add("amount", charge.amount())
                .add("payment_intent", intent(charge))
                .add("status", "succeeded")
                .build();
    }

    JsonObject event(Charge charge, State told, String version) {
        var type =
                switch (told) {
                    case PAID -> "checkout.session.completed";
                    case REVERSED -> "charge.refunded";
                    case EXPIRED -> "checkout.session.expired";
                    default -> "checkout.session.async_payment_failed";
                };
        var object = told == State.REVERSED ? chargeOf(charge) : session(charge, false);
        return sample("event")
                .add("id", "evt_" + charge.number() + told)
                .add("api_version", version)
                .add("type", type)
                .add("data", Json.createObjectBuilder().add("object", object))
                .build();
    }
}
