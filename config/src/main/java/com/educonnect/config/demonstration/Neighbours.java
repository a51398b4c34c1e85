package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/** The schools around those of which people log in: they sign up as these, and are filled with their years. */
final class Neighbours {
    private final ApiClient operator;
    private final Fill fill;

    Neighbours(ApiClient operator, Installation.Databases databases) {
        this.operator = operator;
        fill = new Fill(databases);
    }

    /**
     * All of them sign up before the first mail is waited for.
     *
     * @param joined told who each head is, and the address
     */
    void settle(List<Neighbour> neighbours, LocalDate today, BiConsumer<String, String> joined) {
        neighbours.forEach(each -> operator.put("/sign-ups/" + Demonstration.id(each.key()), signUp(each)));
        neighbours.forEach(
                each -> fill.fill(each, Demonstration.id(each.key()), Demonstration.id(each.model()), today));
        neighbours.forEach(each -> joined.accept("head of " + each.name(), each.head()));
    }

    private static JsonObject signUp(Neighbour neighbour) {
        return Json.createObjectBuilder()
                .add("name", neighbour.name())
                .add("code", neighbour.code())
                .add("country", "SN")
                .add("language", "fr")
                .add("currency", "XOF")
                .add("timeZone", "Africa/Dakar")
                .add("contactName", neighbour.headName())
                .add("contactEmail", neighbour.head())
                .add("district", Demonstration.DISTRICT.toString())
                .build();
    }
}
