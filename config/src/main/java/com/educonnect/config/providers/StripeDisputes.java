package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.Doubt;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Stripe's disputes: the money goes with the dispute's opening, with a fee, and comes back without it where it is won. */
final class StripeDisputes {
    private static final BigDecimal FEE = BigDecimal.valueOf(1500);
    private static final Duration TO_ANSWER = Duration.ofDays(7);
    private final StripeResources resources;

    StripeDisputes(StripeResources resources) {
        this.resources = resources;
    }

    /** Of one payment, or since a moment. */
    JsonObject page(List<Charge> charges, Map<String, String> query) {
        var intent = query.get("payment_intent");
        var since = Long.parseLong(query.getOrDefault("created[gte]", "0"));
        var data = Json.createArrayBuilder();
        charges.stream()
                .filter(charge -> charge.doubt() != Doubt.NONE)
                .filter(charge -> intent == null || intent.equals(StripeResources.intent(charge)))
                .filter(charge -> charge.doubtedAt().getEpochSecond() >= since)
                .map(this::dispute)
                .forEach(data::add);
        return Json.createObjectBuilder()
                .add("object", "list")
                .add("url", "/v1/disputes")
                .add("has_more", false)
                .add("data", data)
                .build();
    }

    JsonObject event(Charge charge, String version) {
        var type = charge.doubt() == Doubt.OPEN ? "charge.dispute.created" : "charge.dispute.closed";
        return resources
                .sample("event")
                .add("id", "evt_" + charge.number() + charge.doubt())
                .add("api_version", version)
                .add("type", type)
                .add("data", Json.createObjectBuilder().add("object", dispute(charge)))
                .build();
    }

    private JsonObject dispute(Charge charge) {
        var status =
                switch (charge.doubt()) {
                    case WON -> "won";
                    case LOST -> "lost";
                    default -> "needs_response";
                };
        return resources
                .sample("dispute")
                .add("id", "dp_" + charge.number())
                .add("amount", charge.amount())
                .add("currency", charge.currency().toLowerCase(Locale.ROOT))
                .add("charge", "ch_" + charge.number())
                .add("payment_intent", StripeResources.intent(charge))
                .add("created", charge.doubtedAt().getEpochSecond())
                .add("reason", "fraudulent")
                .add("status", status)
                .add("evidence_details", evidence(charge))
                .add("balance_transactions", movements(charge))
                .build();
    }

    private static JsonObjectBuilder evidence(Charge charge) {
        return Json.createObjectBuilder()
                .add("due_by", charge.doubtedAt().plus(TO_ANSWER).getEpochSecond())
                .add("has_evidence", charge.doubt() == Doubt.WON)
                .add("past_due", false)
                .add("submission_count", charge.doubt() == Doubt.WON ? 1 : 0);
    }

    private static JsonArrayBuilder movements(Charge charge) {
        var movements =
                Json.createArrayBuilder().add(movement(charge, charge.amount().negate(), FEE));
        return charge.doubt() == Doubt.WON
                ? movements.add(movement(charge, charge.amount(), BigDecimal.ZERO))
                : movements;
    }

    private static JsonObjectBuilder movement(Charge charge, BigDecimal amount, BigDecimal fee) {
        return Json.createObjectBuilder()
                .add("id", "txn_dp_" + charge.number() + amount.signum())
                .add("object", "balance_transaction")
                .add("type", "adjustment")
                .add("amount", amount)
                .add("fee", fee)
                .add("net", amount.subtract(fee))
                .add("currency", charge.currency().toLowerCase(Locale.ROOT))
                .add("source", "dp_" + charge.number());
    }
}
