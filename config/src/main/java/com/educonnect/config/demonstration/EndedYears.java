package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The years of a school that have ended, as its head ended them: after the councils the last period is sealed and the first
 * class gets its cards, signed and drawn by the product with the day on which they were asked for; then the year is closed,
 * and the product archives it.
 */
final class EndedYears {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ApiClient head;
    private final Neighbour school;
    private final LocalDate today;

    EndedYears(ApiClient head, Neighbour school, LocalDate today) {
        this.head = head;
        this.school = school;
        this.today = today;
    }

    /** The cards are made meanwhile. */
    void issueCards(Fill fill) {
        for (var year : years()) {
            var period = list("/periods?year=" + year.getString("id")).stream()
                    .max(Comparator.comparing(each -> each.getString("endsOn")))
                    .orElseThrow()
                    .getString("id");
            var classes = list("/classes?year=" + year.getString("id"));
            classes.forEach(each -> seal(each.getString("id"), period));
            var run = run(year);
            fill.cards(id(), run, classes.getFirst().getString("id"), period, asker());
            head.put("/print-runs/" + run + "/resumption", JsonValue.EMPTY_JSON_OBJECT);
        }
    }

    private void seal(String schoolClass, String period) {
        head.put(
                "/sealings/" + Demonstration.id(school.key() + " seal " + schoolClass),
                Json.createObjectBuilder()
                        .add("schoolClass", schoolClass)
                        .add("period", period)
                        .build());
    }

    private String asker() {
        return head.get("/auth/me").getJsonObject("identity").getString("id");
    }

    /** All but the last of a school that is late. */
    void close() {
        var years = years();
        for (var year : school.late() ? years.subList(0, years.size() - 1) : years) {
            await(run(year));
            head.put(
                    "/school-years/" + year.getString("id"),
                    Json.createObjectBuilder(year)
                            .remove("id")
                            .add("state", "closed")
                            .build());
        }
    }

    private void await(UUID run) {
        if (!Waiting.isReached(
                LONGEST, () -> head.get("/print-runs/" + run).getString("state").equals("done"))) {
            throw new IllegalStateException("the cards of " + school.name() + " are not made");
        }
    }

    private List<JsonObject> years() {
        return list("/school-years?limit=200").stream()
                .filter(year -> LocalDate.parse(year.getString("endsOn")).isBefore(today))
                .toList();
    }

    private List<JsonObject> list(String path) {
        return head.get(path).getJsonArray("items").getValuesAs(JsonValue::asJsonObject);
    }

    private UUID run(JsonObject year) {
        return Demonstration.id(school.key() + " cards " + year.getString("name"));
    }

    private UUID id() {
        return Demonstration.id(school.key());
    }
}
