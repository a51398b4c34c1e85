package com.educonnect.billing.payments.mpesa;

import com.educonnect.billing.payments.StatementLine;
import com.educonnect.billing.payments.Unanswered;
import com.educonnect.billing.payments.wire.Amounts;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What customers paid to a number, which Daraja lets be pulled for two days. */
record Pulled(String shortcode, Instant now) {
    /** So many at once. */
    static final int PAGE = 100;

    private static final Duration KEPT = Duration.ofHours(48).minusMinutes(1);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Africa/Nairobi"));

    JsonObject question(Instant from, Instant until, int after) {
        var kept = now.minus(KEPT);
        return Json.createObjectBuilder()
                .add("ShortCode", shortcode)
                .add("StartDate", STAMP.format(from.isBefore(kept) ? kept : from))
                .add("EndDate", STAMP.format(until.isAfter(now) ? now : until.minusSeconds(1)))
                .add("OffSetValue", String.valueOf(after))
                .build();
    }

    /** The list lies in a list; where nothing was paid there is a message instead. */
    static List<StatementLine> lines(JsonObject said) throws Unanswered {
        var lines = new ArrayList<StatementLine>();
        if (said.get("Response") instanceof JsonArray outer) {
            for (var inner : outer.getValuesAs(JsonArray.class)) {
                for (var told : inner.getValuesAs(JsonObject.class)) {
                    lines.add(new StatementLine(
                            told.getString("transactionId", ""),
                            Amounts.moment(told, "trxDate"),
                            Amounts.in(told, "amount", "KES"),
                            null));
                }
            }
        }
        return lines;
    }
}
