package com.educonnect.grades.cards;

import com.educonnect.grades.Documents;
import com.educonnect.grades.cards.CardRepository.Current;
import com.educonnect.grades.cards.SigningKeys.Key;
import com.educonnect.grades.cards.paper.Paper;
import com.educonnect.tenancy.Configuration;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writes down what a card says and signs it. A pupil whose card would say the same keeps the one there is. */
@Dependent
class Issuing {
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

    /** What a class's cards are made beside: those that stand, and the key that signs. */
    record Before(Map<UUID, Current> cards, Key key) {}

    Before before(Order order) {
        return new Before(cards.standing(order.schoolClass(), order.period()), keys.current());
    }

    Made make(Order order, Before before, UUID pupil, JsonObject content) {
        var current = before.cards().get(pupil);
        if (current != null && current.content().equals(content)) {
            return new Made(current.card(), null, null);
        }
        var serial = Serial.of(order.seed(), order.schoolClass(), pupil);
        var snapshot = snapshot(order, serial, content, current).toString();
        var id = Serial.id(order.seed(), order.schoolClass(), pupil);
        return new Made(
                new Issued(id, pupil, serial, snapshot, keys.sign(before.key(), snapshot)),
                before.key().id(),
                current == null ? null : current.card().id());
    }

    /** Keeps those that are new; whatever they were made beside must still stand. */
    void keep(Order order, List<Made> all) {
        var beside = all.stream()
                .map(made -> made.key() == null ? made.card().id() : made.replaces())
                .filter(Objects::nonNull)
                .toList();
        if (!cards.allStand(beside)) {
            throw new IllegalStateException("a card was replaced or withdrawn meanwhile");
        }
        var fresh = all.stream().filter(made -> made.key() != null).toList();
        cards.replace(
                fresh.stream().map(Made::replaces).filter(Objects::nonNull).toList(), order.run());
        cards.add(order, fresh);
    }

    private JsonObject snapshot(Order order, String serial, JsonObject content, Current current) {
        return Json.createObjectBuilder()
                .add("format", Paper.FORMAT)
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
