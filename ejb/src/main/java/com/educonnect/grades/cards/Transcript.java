package com.educonnect.grades.cards;

import com.educonnect.grades.Documents;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** A pupil's years as the cards that stand say them: nothing is reckoned anew, so no figure can differ from its card. */
final class Transcript {
    private Transcript() {}

    static JsonArrayBuilder of(List<String> snapshots) {
        var years = snapshots.stream()
                .map(Documents::object)
                .collect(Collectors.groupingBy(
                        said -> said.getJsonObject("content").getString("year"),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var list = Json.createArrayBuilder();
        years.forEach((name, cards) -> list.add(year(name, cards)));
        return list;
    }

    private static JsonObjectBuilder year(String name, List<JsonObject> cards) {
        var last = cards.getLast().getJsonObject("content");
        var periods = Json.createArrayBuilder();
        cards.forEach(card -> periods.add(period(card)));
        return Json.createObjectBuilder()
                .add("year", name)
                .add("class", last.getJsonObject("class").getString("name"))
                .add("periods", periods)
                .add("subjects", subjects(cards))
                .add("annual", last.getOrDefault("annual", JsonValue.NULL));
    }

    private static JsonObjectBuilder period(JsonObject card) {
        var content = card.getJsonObject("content");
        return Json.createObjectBuilder()
                .add("name", content.getJsonObject("period").getString("name"))
                .add("serial", card.getString("serial"))
                .add("general", content.get("general"))
                .add("mean", content.getJsonObject("classGeneral").get("mean"))
                .add("council", content.get("council"));
    }

    private static JsonArrayBuilder subjects(List<JsonObject> cards) {
        var all = cards.stream()
                .map(card ->
                        card.getJsonObject("content").getJsonArray("subjects").getValuesAs(JsonObject.class).stream()
                                .collect(Collectors.toMap(
                                        subject -> subject.getString("name"),
                                        subject -> subject,
                                        (one, two) -> one,
                                        LinkedHashMap::new)))
                .toList();
        var names = new LinkedHashSet<String>();
        all.forEach(each -> names.addAll(each.keySet()));
        var rows = Json.createArrayBuilder();
        for (var name : names) {
            var figures = Json.createArrayBuilder();
            all.forEach(
                    each -> figures.add(each.containsKey(name) ? each.get(name).get("figure") : JsonValue.NULL));
            rows.add(Json.createObjectBuilder().add("name", name).add("figures", figures));
        }
        return rows;
    }
}
