package com.educonnect.config.demonstration;

import jakarta.json.Json;
import java.time.LocalDate;

/** What a district and one of its schools have to do with each other: a word to all heads, and a class that a head opens to it. */
final class Inspection {
    private static final int DAYS = 60;

    private final ApiClient officer;

    Inspection(ApiClient officer) {
        this.officer = officer;
    }

    void write() {
        officer.put(
                "/districts/" + Demonstration.DISTRICT + "/notices/" + Demonstration.id("notice"),
                Json.createObjectBuilder()
                        .add("title", "Conseils de classe")
                        .add(
                                "body",
                                "Merci de clore les conseils avant les congés et de nous signaler les classes sans professeur.")
                        .build());
    }

    void see(ApiClient head) {
        var schoolClass = head.get("/classes?limit=1").getJsonArray("items").getJsonObject(0);
        head.put(
                "/district-accesses/" + Demonstration.id("access"),
                Json.createObjectBuilder()
                        .add("schoolClass", schoolClass.getString("id"))
                        .add("reason", "Suivi des élèves souvent absents")
                        .add("validUntil", LocalDate.now().plusDays(DAYS).toString())
                        .build());
    }
}
