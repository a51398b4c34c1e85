package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.Doubt;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** PayPal's disputes: a list that says little, and each by its name. */
final class PaypalDisputes {
    private static final Duration TO_ANSWER = Duration.ofDays(10);

    private PaypalDisputes() {}

    static void serve(Ask ask, List<Charge> charges) throws IOException {
        var found = answer(ask, charges);
        if (found.isEmpty()) {
            ask.answer(404, PaypalSkin.error("RESOURCE_NOT_FOUND"));
        } else {
            ask.answer(200, found.get());
        }
    }

    /** Empty where the one that is asked for is not there. */
    private static Optional<JsonObject> answer(Ask ask, List<Charge> charges) {
        var doubted =
                charges.stream().filter(charge -> charge.doubt() != Doubt.NONE).toList();
        if (!ask.path().endsWith("/disputes")) {
            return doubted.stream()
                    .filter(charge -> name(charge).equals(ask.last()))
                    .map(PaypalDisputes::whole)
                    .findFirst();
        }
        var capture = ask.query().get("disputed_transaction_id");
        var since = Instant.parse(ask.query().getOrDefault("start_time", Instant.EPOCH.toString()));
        var items = Json.createArrayBuilder();
        doubted.stream()
                .filter(charge -> capture == null || capture.equals("C" + charge.number()))
                .filter(charge -> !charge.doubtedAt().isBefore(since))
                .forEach(charge -> items.add(head(charge)));
        return Optional.of(Json.createObjectBuilder().add("items", items).build());
    }

    private static String name(Charge charge) {
        return "PP-D-" + charge.number();
    }

    private static JsonObjectBuilder head(Charge charge) {
        return Json.createObjectBuilder()
                .add("dispute_id", name(charge))
                .add("create_time", charge.doubtedAt().toString())
                .add("reason", "MERCHANDISE_OR_SERVICE_NOT_RECEIVED")
                .add("status", charge.doubt() == Doubt.OPEN ? "WAITING_FOR_SELLER_RESPONSE" : "RESOLVED")
                .add("dispute_life_cycle_stage", "CHARGEBACK")
                .add("dispute_amount", PaypalResources.money(charge));
    }

    private static JsonObject whole(Charge charge) {
        var whole = head(charge)
                .add(
                        "disputed_transactions",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("seller_transaction_id", "C" + charge.number())
                                        .add("custom", charge.detail("custom"))))
                .add(
                        "seller_response_due_date",
                        charge.doubtedAt().plus(TO_ANSWER).toString())
                .add("money_movements", movements(charge));
        if (charge.doubt() != Doubt.OPEN) {
            whole.add(
                    "dispute_outcome",
                    Json.createObjectBuilder()
                            .add(
                                    "outcome_code",
                                    charge.doubt() == Doubt.WON ? "RESOLVED_SELLER_FAVOUR" : "RESOLVED_BUYER_FAVOUR"));
        }
        return whole.build();
    }

    private static JsonArrayBuilder movements(Charge charge) {
        var movements = Json.createArrayBuilder().add(movement(charge, "DEBIT"));
        return charge.doubt() == Doubt.WON ? movements.add(movement(charge, "CREDIT")) : movements;
    }

    private static JsonObjectBuilder movement(Charge charge, String type) {
        return Json.createObjectBuilder()
                .add("affected_party", "SELLER")
                .add("amount", PaypalResources.money(charge))
                .add("type", type)
                .add("reason", "DISPUTE_SETTLEMENT");
    }

    static JsonObject event(Charge charge) {
        return Json.createObjectBuilder()
                .add("id", "WH-" + charge.number() + charge.doubt())
                .add(
                        "event_type",
                        charge.doubt() == Doubt.OPEN ? "CUSTOMER.DISPUTE.CREATED" : "CUSTOMER.DISPUTE.RESOLVED")
                .add("resource", whole(charge))
                .build();
    }
}
