package com.educonnect.grades.cards;

import com.educonnect.grades.Documents;
import com.educonnect.grades.cards.CardRepository.Current;
import com.educonnect.tenancy.Configuration;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.UUID;

/** Writes down what a card says and signs it. A pupil whose card would say the same keeps the one there is. */
@Dependent
class Issuing {
    private static final int FORMAT = 1;

    @Inject
    CardRepository cards;

    @Inject
    SigningKeys keys;

    @Inject
    Configuration configuration;

    /** What a new card is made under. */
    record Order(UUID run, byte[] seed, UUID schoolClass, UUID period, LocalDate on) {}

    /**
     * A card that is made and not yet kept.
     *
     * @param key by which it was signed; null for one that stood already
     * @param replaces the card that it takes the place of, or null
     */
    record Made(Issued card, UUID key, UUID replaces) {}

    Made make(Order order, UUID pupil, JsonObject content) {
        var current = cards.current(order.schoolClass(), order.period(), pupil).orElse(null);
        if (current != null && current.content().equals(content)) {
            return new Made(current.card(), null, null);
        }
        var serial = Serial.of(order.seed(), order.schoolClass(), pupil);
        var snapshot = snapshot(order, serial, content, current).toString();
        var key = keys.current();
        var id = Serial.id(order.seed(), order.schoolClass(), pupil);
        return new Made(
                new Issued(id, pupil, serial, snapshot, keys.sign(key, snapshot)),
                key.id(),
                current == null ? null : current.card().id());
    }

    void keep(Order order, Made made) {
        if (made.key() == null) {
            return;
        }
        if (made.replaces() != null) {
            cards.replace(made.replaces(), order.run());
        }
        cards.add(made.card(), order, made.key(), made.replaces());
    }

    private JsonObject snapshot(Order order, String serial, JsonObject content, Current current) {
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("kind", "report")
                .add("serial", serial)
                .add("issuedOn", order.on().toString())
                .add("address", address(content, serial))
                .add("replaces", current == null ? JsonValue.NULL : replaced(current, content))
                .add("content", content)
                .build();
    }

    private String address(JsonObject content, String serial) {
        var base = configuration.get("public.url").replaceAll("/+$", "");
        return base + "/verify/" + content.getJsonObject("school").getString("slug") + "/" + serial;
    }

    private static JsonObject replaced(Current current, JsonObject content) {
        var said = Documents.object(current.card().snapshot());
        return Json.createObjectBuilder()
                .add("serial", current.card().serial())
                .add("issuedOn", said.getString("issuedOn"))
                .add("changes", Changes.between(said.getJsonObject("content"), content))
                .build();
    }
}
