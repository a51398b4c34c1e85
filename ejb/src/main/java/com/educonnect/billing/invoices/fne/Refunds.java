package com.educonnect.billing.invoices.fne;

import com.educonnect.billing.Money;
import com.educonnect.billing.invoices.TaxAuthority.Submission;
import com.educonnect.billing.payments.wire.Amounts;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;

/** A credit note as FNE wants it: so many of the invoice's lines, by the authority's own names of them. */
final class Refunds {
    private Refunds() {}

    /** FNE's name of the invoice; empty where a person entered its number and the names are not known. */
    static Optional<String> invoice(JsonObject receipt) {
        return Optional.ofNullable(receipt.getJsonObject("invoice"))
                .map(invoice -> invoice.getString("id", ""))
                .filter(id -> id.matches("[A-Za-z0-9-]{1,80}"));
    }

    /** Empty where what is credited is no whole number of lines. */
    static Optional<JsonObject> of(Submission submission) {
        var lines = submission.credited().getJsonObject("invoice").getJsonArray("items");
        var net =
                Money.of(submission.said().net(), submission.said().currency()).major();
        if (net.compareTo(sum(lines)) == 0) {
            return Optional.of(refund(lines, null));
        }
        return lines.size() == 1 ? quantity(lines, net).map(part -> refund(lines, part)) : Optional.empty();
    }

    private static Optional<BigDecimal> quantity(JsonArray lines, BigDecimal net) {
        var price = number(lines.getJsonObject(0), "amount");
        return price.signum() > 0 && net.remainder(price).signum() == 0
                ? Optional.of(net.divideToIntegralValue(price))
                : Optional.empty();
    }

    private static BigDecimal sum(JsonArray lines) {
        return lines.getValuesAs(JsonObject.class).stream()
                .map(line -> number(line, "amount").multiply(number(line, "quantity")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param part of the only line, or null for all of all lines */
    private static JsonObject refund(JsonArray lines, BigDecimal part) {
        var items = Json.createArrayBuilder();
        lines.getValuesAs(JsonObject.class)
                .forEach(line -> items.add(Json.createObjectBuilder()
                        .add("id", line.getString("id", ""))
                        .add("quantity", part == null ? number(line, "quantity") : part)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    private static BigDecimal number(JsonObject line, String field) {
        return new BigDecimal(Amounts.text(line, field));
    }
}
