package com.educonnect.config.providers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Côte d'Ivoire's FNE: signs whatever is sent, once more each time it is sent, and takes a sticker for each. The last two
 * digits of the net say what happens.
 */
final class FneSkin implements Skin {
    private static final Set<String> TEMPLATES = Set.of("B2B", "B2C", "B2F", "B2G");
    private static final Set<String> TAXES = Set.of("TVA", "TVAB", "TVAC", "TVAD");
    private static final int FEW = 10;
    private final Engine engine;
    private final Faults faults;
    private final Map<String, JsonObject> signed = new ConcurrentHashMap<>();
    private final AtomicInteger stickers = new AtomicInteger(500);

    FneSkin(Engine engine, Faults faults) {
        this.engine = engine;
        this.faults = faults;
    }

    @Override
    public String name() {
        return "fne";
    }

    @Override
    public void serve(Ask ask) throws IOException {
        var key = ask.header("Authorization").replaceFirst("^Bearer ", "");
        var taxpayer = engine.merchant(name(), "api-key", key);
        if (taxpayer.isEmpty()) {
            ask.answer(401, error("Unauthorized"));
        } else if (ask.is("POST /external/invoices/sign")) {
            sign(ask, taxpayer.get().get("ncc"));
        } else if (ask.is("POST /external/invoices/.+/refund")) {
            refund(ask, taxpayer.get().get("ncc"));
        } else {
            ask.answer(404, error("Not found"));
        }
    }

    private void sign(Ask ask, String ncc) throws IOException {
        var sale = ask.json();
        var fault = fault(sale);
        if (fault.isPresent()) {
            engine.note(name(), "refuses " + fault.get(), "", 400);
            ask.answer(400, error(fault.get()));
            return;
        }
        var items = sale.getJsonArray("items").getValuesAs(JsonObject.class);
        var net = items.stream().map(FneSkin::net).reduce(BigDecimal.ZERO, BigDecimal::add);
        var scenario = Scenario.of(net.toBigInteger().toString());
        if (scenario == Scenario.NO_ACCOUNT) {
            ask.answer(400, error("Le NCC du client est inconnu"));
            return;
        }
        faults.around(
                this,
                ask,
                sale.getString("commercialMessage"),
                scenario,
                () -> ask.answer(201, answer(ncc, "", items)),
                () -> answer(ncc, "", items));
    }

    private static BigDecimal net(JsonObject item) {
        return item.getJsonNumber("amount")
                .bigDecimalValue()
                .multiply(item.getJsonNumber("quantity").bigDecimalValue());
    }

    private static Optional<String> fault(JsonObject sale) {
        if (!TEMPLATES.contains(sale.getString("template", ""))) {
            return Optional.of("template");
        }
        if (sale.getString("template").equals("B2B")
                && sale.getString("clientNcc", "").isBlank()) {
            return Optional.of("clientNcc");
        }
        for (var field : List.of("clientCompanyName", "establishment", "pointOfSale", "commercialMessage")) {
            if (sale.getString(field, "").isBlank()) {
                return Optional.of(field);
            }
        }
        return sale.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> net(item).signum() <= 0
                        || item.getString("description", "").isBlank()
                        || !TAXES.contains(item.getJsonArray("taxes").getString(0)))
                .findAny()
                .map(item -> "items");
    }

    private void refund(Ask ask, String ncc) throws IOException {
        var found = signed.get(ask.path().split("/")[3]);
        if (found == null) {
            ask.answer(400, error("Facture inconnue"));
            return;
        }
        var asked = ask.json().getJsonArray("items").getValuesAs(JsonObject.class);
        var known = found.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("id"))
                .toList();
        var sound = !asked.isEmpty() && asked.stream().allMatch(item -> known.contains(item.getString("id", "")));
        if (sound) {
            ask.answer(201, answer(ncc, "A", List.of()));
        } else {
            ask.answer(400, error("Article inconnu"));
        }
    }

    private JsonObject answer(String ncc, String kind, List<JsonObject> items) {
        var left = stickers.decrementAndGet();
        var invoice = invoice(items).build();
        signed.put(invoice.getString("id"), invoice);
        engine.note(name(), "signs", invoice.getString("id"), 201);
        return Json.createObjectBuilder()
                .add("ncc", ncc)
                .add("reference", "%s%s26%08d".formatted(kind, ncc, 500 - left))
                .add("token", "http://54.247.95.108/fr/verification/" + invoice.getString("id"))
                .add("warning", left < FEW)
                .add("balance_sticker", left)
                .add("invoice", invoice)
                .build();
    }

    private static JsonObjectBuilder invoice(List<JsonObject> items) {
        var named = Json.createArrayBuilder();
        items.forEach(item -> named.add(
                Json.createObjectBuilder(item).add("id", UUID.randomUUID().toString())));
        return Json.createObjectBuilder()
                .add("id", UUID.randomUUID().toString())
                .add("items", named);
    }

    private static JsonObject error(String message) {
        return Json.createObjectBuilder().add("message", message).build();
    }
}
