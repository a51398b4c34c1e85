package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * The last child of the guardian who logs in goes to a school of another country: both heads agree, and the file waits for the
 * guardian's word.
 */
final class Abroad {
    private static final int IN_DAYS = 20;

    private final ApiClient operator;
    private final String from;

    /** @param from the key of the school that the child leaves */
    Abroad(ApiClient operator, String from) {
        this.operator = operator;
        this.from = from;
    }

    void agree(ApiClient giving, ApiClient receiving, LocalDate today) {
        var matricule = "TH-2026-0417";
        giving.put(
                "/people/" + child(giving) + "/identifiers/matricule",
                Json.createObjectBuilder().add("value", matricule).build());
        var transfer = "/transfers/" + Demonstration.id(from + " abroad");
        receiving.put(
                transfer,
                Json.createObjectBuilder()
                        .add("side", "receiving")
                        .add("school", slug())
                        .add("kind", "matricule")
                        .add("identifier", matricule)
                        .add("leavesOn", today.plusDays(IN_DAYS).toString())
                        .add("reason", "The family moves to Upington")
                        .build());
        giving.put(
                transfer + "/answer",
                Json.createObjectBuilder()
                        .add("answer", "consent")
                        .add("filing", "CDP, récépissé 2026-0117")
                        .build());
    }

    private String slug() {
        return operator.get("/establishments/" + Demonstration.id(from)).getString("slug");
    }

    private static String child(ApiClient giving) {
        var guardian = giving.get("/people?kind=guardian&limit=1")
                .getJsonArray("items")
                .getJsonObject(0);
        var children = giving.get("/guardianships?guardian=" + guardian.getString("id"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        return children.getLast().getString("pupil");
    }
}
