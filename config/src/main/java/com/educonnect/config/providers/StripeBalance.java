package com.educonnect.config.providers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Stripe's list of an account's movements, a page at a time, with the two lines that are not as they should be. */
final class StripeBalance {
    private static final BigDecimal RATE = new BigDecimal("0.015");
    private static final BigDecimal EACH = BigDecimal.valueOf(25);
    private static final int USUAL = 10;
    private final Map<String, String> query;

    StripeBalance(Map<String, String> query) {
        this.query = query;
    }

    JsonObject page(List<Charge> charges, Function<Charge, JsonObject> source) {
        var after = query.getOrDefault("starting_after", "");
        var from = Long.parseLong(query.getOrDefault("created[gte]", "0"));
        var until = Long.parseLong(query.getOrDefault("created[lt]", String.valueOf(Instant.MAX.getEpochSecond())));
        var all = Statement.lines(charges, Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
        var rest = all.stream()
                .dropWhile(charge -> !after.isEmpty() && !id(charge).equals(after))
                .skip(after.isEmpty() ? 0 : 1)
                .toList();
        var most = Integer.parseInt(query.getOrDefault("limit", String.valueOf(USUAL)));
        var data = Json.createArrayBuilder();
        rest.stream()
                .limit(most)
                .map(charge -> line(charge, source.apply(charge)))
                .forEach(data::add);
        return Json.createObjectBuilder()
                .add("object", "list")
                .add("url", "/v1/balance_transactions")
                .add("has_more", rest.size() > most)
                .add("data", data)
                .build();
    }

    private static JsonObject line(Charge charge, JsonObject source) {
        var amount = Statement.amount(charge);
        var shown = Json.createObjectBuilder(source).add("amount", amount).build();
        return Json.createObjectBuilder(movement(charge, source, amount))
                .add("source", shown)
                .build();
    }

    static JsonObject movement(Charge charge, JsonObject source, BigDecimal amount) {
        var fee = amount.multiply(RATE).add(EACH).toBigInteger();
        return Json.createObjectBuilder()
                .add("id", id(charge))
                .add("object", "balance_transaction")
                .add("type", "charge")
                .add("status", "available")
                .add("amount", amount)
                .add("fee", fee)
                .add("net", amount.toBigInteger().subtract(fee))
                .add("currency", charge.currency().toLowerCase(Locale.ROOT))
                .add("created", charge.openedAt().getEpochSecond())
                .add("source", source.getString("id"))
                .build();
    }

    private static String id(Charge charge) {
        return "txn_" + charge.number();
    }
}
