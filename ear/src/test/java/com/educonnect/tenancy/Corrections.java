package com.educonnect.tenancy;

import com.educonnect.Deployed;
import com.educonnect.config.Secrets;
import com.educonnect.platform.Ids;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.UUID;

/** Fields of a command for which a value made up by type is not enough; null leaves a field out. */
record Corrections(Treasure treasure, UUID newcomer, UUID secondClass) {
    /** The code of a district that schools can be given to. */
    static final String TAKING = "TAKING-" + UUID.randomUUID().toString().substring(0, 8);

    private static final String OPERATOR = "operator@educonnect.example";

    JsonObject correct(Operation operation, JsonObject full, String membership) {
        try (var reader = Json.createReader(new StringReader(of(operation, membership)))) {
            var body = Json.createObjectBuilder(full);
            reader.readObject().forEach((name, value) -> {
                if (value == JsonValue.NULL) {
                    body.remove(name);
                } else {
                    body.add(name, value);
                }
            });
            return body.build();
        }
    }

    private String of(Operation operation, String membership) {
        return switch (operation.toString()) {
            case "POST /auth/login" -> """
                    {"login": "%s", "password": "%s", "school": null}""".formatted(OPERATOR, password());
            case "POST /auth/password" -> """
                    {"token": null, "current": "%s", "password": "girafe-tambour-citron"}""".formatted(password());
            case "POST /auth/membership" -> """
                    {"membership": "%s"}""".formatted(membership);
            case "PUT /members/{member}" -> """
                    {"email": null, "phone": null, "person": null, "username": "awa.%s", "roles": ["pupil"]}""".formatted(newcomer.toString().substring(0, 8));
            case "PUT /sign-ups/{id}" -> """
                    {"code": "TRACE-%s", "slug": null}""".formatted(newcomer.toString().substring(0, 8));
            case "PUT /establishments/{id}/state" -> """
                    {"state": "open"}""";
            case "PUT /districts/{district}/establishments/{establishment}" ->
                """
                    {"code": "OPENED-%s", "slug": null}""".formatted(newcomer.toString().substring(0, 8));
            case "PUT /districts/{district}/transfers/{transfer}" -> """
                    {"code": "%s"}""".formatted(TAKING);
            case "PUT /districts/{id}" -> """
                    {"parent": null, "code": null}""";
            case "PUT /closures/{closure}" -> """
                    {"startsOn": "2027-01-02"}""";
            case "PUT /periods/{period}" -> """
                    {"parent": null}""";
            case "PUT /school-years/{year}" -> """
                    {"weekend": ["SUNDAY"], "state": "open", "startsOn": "2026-10-01"}""";
            case "PUT /pupils/{pupil}/move/{enrollment}" -> """
                    {"schoolClass": "%s"}""".formatted(secondClass);
            case "PUT /classes/{class}/rolls/{date}/{slot}" -> """
                    {"version": 0, "exceptions": []}""";
            case "PUT /subject-markings/{marking}" -> """
                    {"bonus": true, "components": []}""";
            case "PUT /courses/{course}/copies/{copy}" -> """
                    {"schoolClass": "%s"}""".formatted(secondClass);
            case "PUT /courses/{course}/order" ->
                """
                    {"modules": [{"id": "%s", "lessons": ["%s", "%s"]}]}""".formatted(treasure.id("module"), treasure.id("requires"), treasure.id("lesson"));
            case "PUT /assignments/{task}" -> """
                    {"assessment": null, "attachments": []}""";
            case "PUT /assignments/{task}/pupils/{pupil}/mark" -> """
                    {"version": 1, "feedback": "another"}""";
            case "PUT /councils/{class}/{period}/state" -> """
                    {"version": 1}""";
            case "PUT /warnings/state", "PUT /own-children/{pupil}/warning" -> """
                    {"refused": true}""";
            case "PUT /warnings/sharing" -> """
                    {"shared": true}""";
            case "PUT /sync" -> """
                    {"cursor": null, "scopes": [], "ops": [%s]}""".formatted(roll());
            default -> "{}";
        };
    }

    private String roll() {
        return """
                {"opId": "%s", "seq": 2, "type": "roll.submit", "entity": "%s", "base": 0, "at": "2026-10-06T08:00:00Z",
                 "schema": 1, "data": {"schoolClass": "%s", "day": "2026-10-06", "slot": "%s", "exceptions": []}}""".formatted(Ids.next(), UUID.randomUUID(), treasure.id("class"), treasure.id("slot"));
    }

    private static String password() {
        return Secrets.in(Deployed.server().home()).password("operator");
    }

    /** What the browser of somebody who has logged in sends when the session goes on. */
    static String refreshCookie() {
        var login = Json.createObjectBuilder().add("login", OPERATOR).add("password", password());
        return Deployed.api().post("/auth/login", login.build()).expect(200).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("refresh="))
                .map(cookie -> cookie.split(";")[0])
                .findFirst()
                .orElseThrow();
    }
}
