package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Work that each class is asked for in its first subject: one piece that is open, which the pupil of the demonstration has
 * handed in, and one from last week, which is marked by a rubric and given back.
 */
final class Homework {
    private static final int MARKED = 12;

    private final ApiClient head;
    private final ApiClient pupil;
    private final School school;

    Homework(ApiClient head, ApiClient pupil, School school) {
        this.head = head;
        this.pupil = pupil;
        this.school = school;
    }

    void set() {
        for (var taught : head.get("/gradebooks").getJsonArray("classes").getValuesAs(JsonValue::asJsonObject)) {
            var subjects = taught.getJsonArray("subjects");
            if (!subjects.isEmpty()) {
                var subject = subjects.getJsonObject(0).getString("id");
                var open = id("open" + taught.getString("id"));
                var past = id("past" + taught.getString("id"));
                head.put("/assignments/" + open, assignment(taught.getString("id"), subject, say("essay"), 3));
                head.put("/assignments/" + past, assignment(taught.getString("id"), subject, say("problem"), -4));
                mark(past);
            }
        }
        handIn();
    }

    private JsonObject assignment(String schoolClass, String subject, String title, int days) {
        var due = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(days, ChronoUnit.DAYS);
        return Json.createObjectBuilder()
                .add("version", 0)
                .add("schoolClass", schoolClass)
                .add("subject", subject)
                .add("title", title)
                .add("instructions", say("instructions"))
                .add("dueAt", due.toString())
                .add("acceptedUntil", due.plus(2, ChronoUnit.DAYS).toString())
                .add("latePercent", 10)
                .add("text", true)
                .add("files", true)
                .add("paper", true)
                .add("resubmissions", 1)
                .add("groups", JsonValue.EMPTY_JSON_ARRAY)
                .add("maximum", 20)
                .add("rubric", rubric())
                .add("visibleFrom", Instant.now().minus(7, ChronoUnit.DAYS).toString())
                .build();
    }

    private JsonArray rubric() {
        return Json.createArrayBuilder()
                .add(criterion("c1", say("ideas"), 4, 8, 12))
                .add(criterion("c2", say("care"), 2, 5, 8))
                .build();
    }

    private JsonObject criterion(String code, String title, int... points) {
        var levels = Json.createArrayBuilder();
        for (var i = 0; i < points.length; i++) {
            levels.add(Json.createObjectBuilder().add("title", say("level" + i)).add("points", points[i]));
        }
        return Json.createObjectBuilder()
                .add("code", code)
                .add("title", title)
                .add("levels", levels)
                .build();
    }

    /** On paper, so that nothing was handed in here. */
    private void mark(UUID assignment) {
        head.get("/assignments/" + assignment).getJsonArray("pupils").getValuesAs(JsonValue::asJsonObject).stream()
                .limit(MARKED)
                .forEach(each -> head.put(
                        "/assignments/" + assignment + "/pupils/" + each.getString("id") + "/mark",
                        Json.createObjectBuilder()
                                .add("version", 0)
                                .add("points", points(each.getString("id")))
                                .add("waiveLate", false)
                                .add("feedback", say("feedback"))
                                .add("wholeGroup", false)
                                .add("release", true)
                                .build()));
    }

    private static JsonArray points(String pupil) {
        var draw = Math.floorMod(pupil.hashCode(), 3);
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("criterion", "c1").add("points", 4 + 4 * draw))
                .add(Json.createObjectBuilder().add("criterion", "c2").add("points", draw == 0 ? 5 : 8))
                .build();
    }

    private void handIn() {
        var me = pupil.get("/auth/me").getString("person");
        pupil
                .get("/own-children/" + me + "/assignments")
                .getJsonArray("items")
                .getValuesAs(JsonValue::asJsonObject)
                .stream()
                .filter(each -> !each.getBoolean("released"))
                .findFirst()
                .ifPresent(each -> pupil.put("/sync", sent(each.getString("id"))));
    }

    private JsonObject sent(String assignment) {
        var now = Instant.now();
        var data = Json.createObjectBuilder()
                .add("assignment", assignment)
                .add("text", say("answer"))
                .add("files", JsonValue.EMPTY_JSON_ARRAY);
        var operation = Json.createObjectBuilder()
                .add("opId", operation(now).toString())
                .add("seq", 1)
                .add("type", "assignment.hand-in")
                .add("entity", id("submission").toString())
                .add("base", 0)
                .add("at", now.toString())
                .add("schema", 1)
                .add("data", data);
        return Json.createObjectBuilder()
                .add("device", id("phone").toString())
                .add("ops", Json.createArrayBuilder().add(operation))
                .build();
    }

    /** A UUIDv7, as devices make them. */
    private static UUID operation(Instant now) {
        var chance = UUID.randomUUID();
        return new UUID(
                now.toEpochMilli() << 16 | 0x7000 | chance.getMostSignificantBits() & 0xfff,
                chance.getLeastSignificantBits());
    }

    private String say(String what) {
        var french = school.language().equals("fr");
        return switch (what) {
            case "essay" -> french ? "Rédaction : le marché" : "Essay: the market";
            case "problem" -> french ? "Problème de la semaine" : "Problem of the week";
            case "instructions" -> french ? "Une page, avec un brouillon." : "One page, with a draft.";
            case "ideas" -> french ? "Idées" : "Ideas";
            case "care" -> french ? "Soin et langue" : "Care and language";
            case "level0" -> french ? "À reprendre" : "To be improved";
            case "level1" -> french ? "Satisfaisant" : "Satisfactory";
            case "level2" -> french ? "Très bien" : "Very good";
            case "feedback" ->
                french ? "Un travail sérieux. Soignez la conclusion." : "Serious work. Mind the conclusion.";
            case "answer" ->
                french
                        ? "Le samedi, le marché s’éveille avant le soleil."
                        : "On Saturdays the market wakes before the sun.";
            default -> throw new IllegalArgumentException(what);
        };
    }

    private UUID id(String name) {
        return Demonstration.id(school.key() + " homework " + name);
    }
}
