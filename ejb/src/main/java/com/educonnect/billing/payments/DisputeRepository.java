package com.educonnect.billing.payments;

import com.educonnect.billing.Books;
import com.educonnect.billing.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The disputes of a payment, which lie with it as one document: they are read and written whole. */
@Dependent
class DisputeRepository {
    @Inject
    Books books;

    Map<String, Dispute> of(UUID payment) {
        return books.sql()
                .find("SELECT disputes::text FROM payment WHERE id = ?", row -> read(row.getString(1)), payment)
                .orElse(Map.of());
    }

    void keep(UUID payment, Collection<Dispute> disputes) {
        var all = Json.createObjectBuilder();
        disputes.forEach(dispute -> all.add(dispute.reference(), write(dispute)));
        books.sql()
                .update(
                        "UPDATE payment SET disputes = ?::jsonb WHERE id = ?",
                        all.build().toString(),
                        payment);
    }

    private static JsonObject write(Dispute dispute) {
        return Json.createObjectBuilder()
                .add("reason", dispute.reason())
                .add("state", dispute.state().id())
                .add("amount", dispute.amount().minor())
                .add("currency", dispute.amount().currency().getCurrencyCode())
                .add("fee", dispute.fee().minor())
                .add("opened", dispute.openedAt().getEpochSecond())
                .add(
                        "due",
                        dispute.due() == null
                                ? JsonValue.NULL
                                : Json.createValue(dispute.due().getEpochSecond()))
                .add("evidence", dispute.evidence())
                .add("withdrawn", dispute.withdrawn())
                .add("returned", dispute.returned())
                .build();
    }

    private static Map<String, Dispute> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var disputes = new TreeMap<String, Dispute>();
            reader.readObject()
                    .forEach((reference, told) -> disputes.put(reference, read(reference, (JsonObject) told)));
            return disputes;
        }
    }

    private static Dispute read(String reference, JsonObject told) {
        var currency = told.getString("currency");
        return new Dispute(
                reference,
                told.getString("reason"),
                DisputeState.of(told.getString("state")),
                Money.of(told.getJsonNumber("amount").longValue(), currency),
                Money.of(told.getJsonNumber("fee").longValue(), currency),
                Instant.ofEpochSecond(told.getJsonNumber("opened").longValue()),
                told.get("due") instanceof JsonNumber due ? Instant.ofEpochSecond(due.longValue()) : null,
                told.getBoolean("evidence"),
                told.getBoolean("withdrawn"),
                told.getBoolean("returned"));
    }
}
