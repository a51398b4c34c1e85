package com.educonnect.config.providers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.TreeMap;
import java.util.function.IntSupplier;

/** What no real provider offers: the journal, the books, time that passes at once, and outages at will. */
final class AdminDesk {
    private final Engine engine;
    private final IntSupplier busy;

    /** @param busy how many requests the providers are answering */
    AdminDesk(Engine engine, IntSupplier busy) {
        this.engine = engine;
        this.busy = busy;
    }

    void serve(Ask ask) throws IOException {
        switch (ask.line()) {
            case "GET /journal" -> ask.answer(200, journal());
            case "GET /charges" -> ask.answer(200, charges(ask.query().getOrDefault("provider", "")));
            case "GET /busy" -> ask.answer(200, Json.createObjectBuilder().add("requests", busy.getAsInt()).build());
            case "POST /clock" -> {
                engine.advance(Duration.ofSeconds(ask.json().getInt("seconds")));
                ask.answer(204);
            }
            case "POST /outages" -> {
                engine.down(ask.json().getString("provider"), ask.json().getBoolean("down"));
                ask.answer(204);
            }
            case "POST /elsewhere" -> {
                engine.elsewhere(URI.create(ask.json().getString("url")));
                ask.answer(204);
            }
            case "POST /merchants" -> {
                var credentials = new TreeMap<String, String>();
                var sent = ask.json();
                sent.getJsonObject("credentials")
                        .forEach((name, value) -> credentials.put(
                                name, sent.getJsonObject("credentials").getString(name)));
                engine.merchant(sent.getString("provider"), credentials);
                ask.answer(204);
            }
            default -> ask.answer(404);
        }
    }

    private JsonObject journal() {
        var lines = Json.createArrayBuilder();
        for (var line : engine.journal()) {
            lines.add(Json.createObjectBuilder()
                    .add("number", line.number())
                    .add("provider", line.provider())
                    .add("what", line.what())
                    .add("id", line.id())
                    .add("status", line.status()));
        }
        return Json.createObjectBuilder().add("lines", lines).build();
    }

    private JsonObject charges(String provider) {
        var found = Json.createArrayBuilder();
        for (var charge : engine.charges(provider)) {
            found.add(Json.createObjectBuilder()
                    .add("id", charge.id())
                    .add("number", charge.number())
                    .add("amount", charge.amount())
                    .add("currency", charge.currency())
                    .add("state", charge.state().name())
                    .add("taken", charge.taken())
                    .add("callback", told(charge.callback())));
        }
        return Json.createObjectBuilder().add("charges", found).build();
    }

    private static JsonValue told(URI callback) {
        return callback == null ? JsonValue.NULL : Json.createValue(callback.toString());
    }
}
