package com.educonnect.billing.payments.paypal;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.Dispute;
import com.educonnect.billing.payments.DisputeState;
import com.educonnect.billing.payments.Unanswered;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** What stands in PayPal's disputes. */
final class Disputes {
    private Disputes() {}

    static List<String> names(JsonObject found) {
        return objects(found.getJsonArray("items")).stream()
                .map(item -> item.getString("dispute_id", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Path and question of the next page; null after the last. */
    static String next(JsonObject found) {
        return objects(found.getJsonArray("links")).stream()
                .filter(link -> link.getString("rel", "").equals("next"))
                .map(link -> URI.create(link.getString("href")))
                .map(page -> page.getRawPath() + "?" + page.getRawQuery())
                .findFirst()
                .orElse(null);
    }

    /** The captures that disputes are about. */
    static List<String> captures(JsonObject dispute) {
        return objects(dispute.getJsonArray("disputed_transactions")).stream()
                .map(transaction -> transaction.getString("seller_transaction_id", ""))
                .filter(capture -> !capture.isEmpty())
                .toList();
    }

    static Dispute read(JsonObject told) throws Unanswered {
        var amount = Captures.amount(told, "dispute_amount");
        var movements = objects(told.getJsonArray("money_movements")).stream()
                .filter(movement -> movement.getString("affected_party", "").equals("SELLER"))
                .map(movement -> movement.getString("type", ""))
                .toList();
        return new Dispute(
                told.getString("dispute_id", ""),
                told.getString("reason", ""),
                state(told),
                amount,
                Money.none(amount.currency()),
                at(told, "create_time", Instant.EPOCH),
                at(told, "seller_response_due_date", null),
                !objects(told.getJsonArray("evidences")).isEmpty(),
                movements.contains("DEBIT"),
                movements.contains("CREDIT"));
    }

    private static DisputeState state(JsonObject told) {
        return switch (told.getString("status", "")) {
            case "OPEN", "WAITING_FOR_SELLER_RESPONSE" ->
                told.getString("dispute_life_cycle_stage", "").equals("INQUIRY")
                        ? DisputeState.INQUIRY
                        : DisputeState.NEEDS_RESPONSE;
            case "RESOLVED" -> decided(told.getJsonObject("dispute_outcome"));
            default -> DisputeState.UNDER_REVIEW;
        };
    }

    private static DisputeState decided(JsonObject outcome) {
        return switch (outcome == null ? "" : outcome.getString("outcome_code", "")) {
            case "RESOLVED_BUYER_FAVOUR", "ACCEPTED" -> DisputeState.LOST;
            case "RESOLVED_SELLER_FAVOUR", "RESOLVED_WITH_PAYOUT", "DENIED" -> DisputeState.WON;
            default -> DisputeState.CLOSED;
        };
    }

    private static Instant at(JsonObject told, String field, Instant otherwise) throws Unanswered {
        try {
            return told.containsKey(field) ? Instant.parse(told.getString(field)) : otherwise;
        } catch (DateTimeException none) {
            throw new Unanswered("no " + field, true, none);
        }
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }
}
