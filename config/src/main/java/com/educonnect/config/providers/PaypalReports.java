package com.educonnect.config.providers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** PayPal's list of what moved on an account, by pages. */
final class PaypalReports {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx").withZone(ZoneOffset.UTC);

    private PaypalReports() {}

    static JsonObject page(Map<String, String> query, List<Charge> charges) {
        var lines = Statement.lines(
                charges,
                Instant.parse(query.get("start_date")),
                Instant.parse(query.get("end_date")).plusMillis(1));
        var size = Integer.parseInt(query.getOrDefault("page_size", "100"));
        var page = Integer.parseInt(query.getOrDefault("page", "1"));
        var details = Json.createArrayBuilder();
        lines.stream()
                .skip((page - 1L) * size)
                .limit(size)
                .forEach(charge -> details.add(Json.createObjectBuilder().add("transaction_info", line(charge))));
        return Json.createObjectBuilder()
                .add("transaction_details", details)
                .add("page", page)
                .add("total_items", lines.size())
                .add("total_pages", Math.ceilDiv(lines.size(), size))
                .build();
    }

    private static JsonObjectBuilder line(Charge charge) {
        return Json.createObjectBuilder()
                .add("transaction_id", "C" + charge.number())
                .add("transaction_event_code", "T0006")
                .add("transaction_initiation_date", MOMENT.format(charge.openedAt()))
                .add("transaction_amount", money(charge, Statement.amount(charge)))
                .add("fee_amount", money(charge, new BigDecimal("-0.35")))
                .add("transaction_status", "S");
    }

    private static JsonObjectBuilder money(Charge charge, BigDecimal amount) {
        return Json.createObjectBuilder()
                .add("currency_code", charge.currency())
                .add("value", amount.setScale(2).toPlainString());
    }
}
