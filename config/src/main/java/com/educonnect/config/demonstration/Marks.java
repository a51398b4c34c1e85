package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The marks of a school: its country's rules, and in each class two assessments of three subjects in the period of today
 * and in the one before it, which is sealed and has its report cards. In the first period of a year the last class alone
 * has them, whose council has sat before the others.
 */
final class Marks {
    private static final int SUBJECTS = 3;
    private static final int ASSESSMENTS = 2;
    private static final int ABSENT_ONE_OF = 17;
    private static final int MISSING_ONE_OF = 13;

    private final ApiClient head;
    private final School school;

    Marks(ApiClient head, School school) {
        this.head = head;
        this.school = school;
    }

    void enter() {
        var year = head.get("/school-years?limit=1").getJsonArray("items").getJsonObject(0);
        head.put(
                "/grading-schemes/" + id("rules"),
                Json.createObjectBuilder()
                        .add("version", 0)
                        .add("year", year.getString("id"))
                        .add("name", school.rules())
                        .add("preset", school.preset())
                        .build());
        Councils.propose(head, id("rules"));
        var today = head.get("/gradebooks");
        var over = before(today);
        over.ifPresent(term -> {
            enter(term, today, false);
            issueCards(term, classes(today));
        });
        var current = today.getString("period");
        today.getJsonArray("periods").getValuesAs(JsonValue::asJsonObject).stream()
                .filter(term -> term.getString("id").equals(current))
                .forEach(term -> {
                    enter(term, today, true);
                    if (over.isEmpty()) {
                        issueCards(term, List.of(classes(today).getLast()));
                    }
                });
    }

    /** The last period that is over. */
    private static Optional<JsonObject> before(JsonObject today) {
        return today.getJsonArray("periods").getValuesAs(JsonValue::asJsonObject).stream()
                .filter(term -> !term.getBoolean("holdsOthers")
                        && LocalDate.parse(term.getString("endsOn")).isBefore(LocalDate.now()))
                .max(Comparator.comparing(term -> term.getString("endsOn")));
    }

    private void enter(JsonObject term, JsonObject today, boolean running) {
        for (var taught : classes(today)) {
            taught.getJsonArray("subjects").getValuesAs(JsonValue::asJsonObject).stream()
                    .limit(SUBJECTS)
                    .forEach(subject ->
                            enter(taught.getString("id"), subject.getString("id"), term, running ? MISSING_ONE_OF : 0));
        }
    }

    private void enter(String schoolClass, String subject, JsonObject term, int missing) {
        var path = "/gradebooks/" + schoolClass + "/" + subject + "/" + term.getString("id");
        var book = head.get(path);
        var kinds = book.getJsonArray("categories");
        var cells = Json.createArrayBuilder();
        for (var n = 0; n < ASSESSMENTS; n++) {
            var kind = kinds.getJsonObject(n % kinds.size());
            var assessment = id(schoolClass + subject + term.getString("id") + n);
            var label = kind.getJsonObject("label").getString(school.language());
            var title = kinds.size() == 1 ? label + " " + (n + 1) : label;
            head.put("/assessments/" + assessment, announce(schoolClass, subject, term, kind, title, book));
            mark(cells, assessment, book, missing);
        }
        head.put(path + "/marks", Json.createObjectBuilder().add("cells", cells).build());
    }

    private JsonObject announce(
            String schoolClass, String subject, JsonObject term, JsonObject kind, String title, JsonObject book) {
        return Json.createObjectBuilder()
                .add("version", 0)
                .add("schoolClass", schoolClass)
                .add("subject", subject)
                .add("period", term.getString("id"))
                .add("category", kind.getString("code"))
                .add("title", title)
                .add("heldOn", heldOn(term).toString())
                .add("maximum", book.getJsonObject("entry").getJsonNumber("maximum"))
                .add("visibleFrom", Instant.now().toString())
                .add("position", 0)
                .build();
    }

    /** Within the period, and not after today. */
    private static LocalDate heldOn(JsonObject term) {
        var ends = LocalDate.parse(term.getString("endsOn"));
        var starts = LocalDate.parse(term.getString("startsOn"));
        var last = ends.isBefore(LocalDate.now()) ? ends : LocalDate.now();
        return last.minusDays(5).isBefore(starts) ? starts : last.minusDays(5);
    }

    /** A mark each, the same at every loading; some are absent, and where marks go on coming in some are missing. */
    private static void mark(JsonArrayBuilder cells, UUID assessment, JsonObject book, int missing) {
        var maximum = book.getJsonObject("entry").getJsonNumber("maximum").bigDecimalValue();
        for (var pupil : book.getJsonArray("pupils").getValuesAs(JsonValue::asJsonObject)) {
            var draw = Math.floorMod((assessment + pupil.getString("id")).hashCode(), 1000);
            if (missing > 0 && draw % missing == 0) {
                continue;
            }
            var cell = Json.createObjectBuilder()
                    .add("assessment", assessment.toString())
                    .add("pupil", pupil.getString("id"))
                    .add("base", 0);
            if (draw % ABSENT_ONE_OF == 1) {
                cell.add("state", "absent-justified");
            } else {
                cell.add(
                        "score",
                        maximum.multiply(BigDecimal.valueOf(5 + draw % 15)).divide(BigDecimal.valueOf(20)));
            }
            cells.add(cell);
        }
    }

    /** Of classes whose results are sealed first. */
    private void issueCards(JsonObject term, List<JsonObject> sealed) {
        var classes = Json.createArrayBuilder();
        for (var taught : sealed) {
            head.put(
                    "/sealings/" + id("seal" + taught.getString("id")),
                    Json.createObjectBuilder()
                            .add("schoolClass", taught.getString("id"))
                            .add("period", term.getString("id"))
                            .build());
            classes.add(taught.getString("id"));
        }
        head.put(
                "/print-runs/" + id("cards"),
                Json.createObjectBuilder()
                        .add("period", term.getString("id"))
                        .add("classes", classes)
                        .build());
    }

    private static List<JsonObject> classes(JsonObject today) {
        return today.getJsonArray("classes").getValuesAs(JsonValue::asJsonObject);
    }

    private UUID id(String name) {
        return Demonstration.id(school.key() + " marks " + name);
    }
}
