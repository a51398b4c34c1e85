package com.educonnect.billing.payments.paypal;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.Outcome;
import com.educonnect.billing.payments.Reason;
import com.educonnect.billing.payments.Unanswered;
import com.educonnect.billing.payments.wire.Amounts;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;

/** What stands in PayPal's orders and messages. */
final class Captures {
    private Captures() {}

    /** An order may be completed while its money is not. */
    static Outcome outcome(JsonObject order) throws Unanswered {
        var unit = first(order.getJsonArray("purchase_units"));
        var payments = unit.getJsonObject("payments");
        var capture = payments == null ? JsonValue.EMPTY_JSON_OBJECT : first(payments.getJsonArray("captures"));
        var status = capture.getString("status", "");
        return switch (status) {
            case "COMPLETED" -> paid(unit, capture);
            case "REFUNDED" -> new Outcome.Reversed(capture.getString("id", ""), amount(capture, "amount"));
            case "PENDING" -> new Outcome.Pending(null, Map.of());
            case "DECLINED", "FAILED" -> new Outcome.Refused(Reason.DECLINED, status);
            default -> new Outcome.Ambiguous(status);
        };
    }

    private static Outcome paid(JsonObject unit, JsonObject capture) throws Unanswered {
        var amount = amount(capture, "amount");
        var breakdown = capture.getJsonObject("seller_receivable_breakdown");
        var fee = breakdown != null && breakdown.containsKey("paypal_fee")
                ? amount(breakdown, "paypal_fee")
                : Money.none(amount.currency());
        var payee = unit.getJsonObject("payee");
        return new Outcome.Paid(
                capture.getString("id", ""),
                amount,
                fee,
                payee == null ? null : payee.getString("merchant_id", null),
                null);
    }

    static Money amount(JsonObject in, String field) throws Unanswered {
        var amount = in.getJsonObject(field);
        if (amount == null) {
            throw new Unanswered("no " + field, true);
        }
        return Amounts.in(amount, "value", amount.getString("currency_code", ""));
    }

    static JsonObject first(JsonArray array) {
        return array == null || array.isEmpty() ? JsonValue.EMPTY_JSON_OBJECT : array.getJsonObject(0);
    }

    /** Where the payer approves. */
    static String page(JsonObject order) {
        var links = order.getJsonArray("links");
        return links == null
                ? ""
                : links.getValuesAs(JsonObject.class).stream()
                        .filter(link -> link.getString("rel", "").matches("payer-action|approve"))
                        .map(link -> link.getString("href", ""))
                        .findFirst()
                        .orElse("");
    }

    static Outcome order(JsonObject found) throws Unanswered {
        return switch (found.getString("status", "")) {
            case "COMPLETED" -> outcome(found);
            case "VOIDED" -> new Outcome.Lapsed("VOIDED");
            case "CREATED", "SAVED", "APPROVED", "PAYER_ACTION_REQUIRED" ->
                new Outcome.Pending(null, Map.of("order", found.getString("id", ""), "url", page(found)));
            default -> new Outcome.Ambiguous(found.getString("status", "no status"));
        };
    }
}
