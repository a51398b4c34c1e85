package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The courses of the school's teacher in one subject, and what the class log says of late. */
final class Lessons {
    private static final int DAYS = 3;

    private final ApiClient teacher;
    private final School school;
    private final String subject;
    private final boolean french;

    Lessons(ApiClient teacher, School school, String subject) {
        this.teacher = teacher;
        this.school = school;
        this.subject = subject;
        this.french = school.language().equals("fr");
    }

    /** The head has the teacher teach the first subject to the classes of the families who can log in, too. */
    static String assign(ApiClient head, School school) {
        var subject = first(head, "/subjects?limit=1");
        var staff = first(head, "/people?kind=staff&limit=1");
        var pupil = first(head, "/people?kind=pupil&limit=1");
        var guardian = first(head, "/people?kind=guardian&limit=1");
        var child = item(head, "/guardianships?limit=1&guardian=" + guardian).getString("pupil");
        Stream.of(pupil, child)
                .map(each -> item(head, "/enrollments?limit=1&pupil=" + each).getString("schoolClass"))
                .distinct()
                .forEach(schoolClass -> head.put(
                        "/teaching-assignments/" + Demonstration.id(school.key() + " lessons in " + schoolClass),
                        Json.createObjectBuilder()
                                .add("version", 0)
                                .add("staff", staff)
                                .add("schoolClass", schoolClass)
                                .add("subject", subject)
                                .add("role", "teacher")
                                .build()));
        return subject;
    }

    private static String first(ApiClient api, String list) {
        return item(api, list).getString("id");
    }

    private static JsonObject item(ApiClient api, String list) {
        return api.get(list).getJsonArray("items").getJsonObject(0);
    }

    void write() {
        teacher.get("/courses?limit=200").getJsonArray("items").getValuesAs(JsonValue::asJsonObject).stream()
                .filter(row ->
                        row.getBoolean("edits") && row.getString("subject").equals(subject))
                .forEach(this::write);
    }

    private void write(JsonObject row) {
        var key = row.getString("schoolClass") + row.getString("subject");
        var course = id(key);
        teacher.put(
                "/courses/" + course,
                Json.createObjectBuilder()
                        .add("version", 0)
                        .add("schoolClass", row.getString("schoolClass"))
                        .add("subject", row.getString("subject"))
                        .add("title", row.getString("subjectName"))
                        .add(
                                "description",
                                say(
                                        "Le programme de l’année, leçon par leçon.",
                                        "The year’s syllabus, lesson by lesson."))
                        .add("publishedAt", Instant.now().toString())
                        .build());
        method(course, key);
        practice(course, key);
        log(row, key);
    }

    private void method(UUID course, String key) {
        var module = module(course, key + "method", say("Bien commencer", "Getting started"));
        var notes = lesson(
                course,
                module,
                key + "notes",
                say("Prendre des notes", "Taking notes"),
                say(
                        "<h3>Pourquoi noter</h3><p>On retient mieux ce que l’on écrit <b>avec ses propres mots</b>.</p>"
                                + "<ul><li>Une idée par ligne.</li><li>La date et le titre en haut.</li><li>Une question dans la marge.</li></ul>",
                        "<h3>Why take notes</h3><p>We remember better what we write <b>in our own words</b>.</p>"
                                + "<ul><li>One idea a line.</li><li>Date and title at the top.</li><li>A question in the margin.</li></ul>"),
                null,
                true);
        lesson(
                course,
                module,
                key + "read",
                say("Lire un énoncé", "Reading a question"),
                say(
                        "<p>Lisez deux fois. Soulignez ce qui est <b>donné</b>, encadrez ce qui est <b>demandé</b>.</p>",
                        "<p>Read twice. Underline what is <b>given</b>, frame what is <b>asked</b>.</p>"),
                notes,
                true);
    }

    private void practice(UUID course, String key) {
        var module = module(course, key + "practice", say("S’exercer", "Practising"));
        lesson(
                course,
                module,
                key + "correct",
                say("Corriger ses erreurs", "Correcting mistakes"),
                say(
                        "<ol><li>Retrouver l’endroit.</li><li>Dire ce qui manque.</li><li>Refaire sans regarder.</li></ol>",
                        "<ol><li>Find the place.</li><li>Say what is missing.</li><li>Do it again without looking.</li></ol>"),
                null,
                true);
        lesson(course, module, key + "next", say("La leçon suivante", "The next lesson"), "", null, false);
    }

    private UUID module(UUID course, String key, String title) {
        var id = id(key);
        teacher.put(
                "/courses/" + course + "/modules/" + id,
                Json.createObjectBuilder().add("version", 0).add("title", title).build());
        return id;
    }

    private UUID lesson(UUID course, UUID module, String key, String title, String body, UUID requires, boolean shown) {
        var id = id(key);
        var lesson = Json.createObjectBuilder()
                .add("version", 0)
                .add("module", module.toString())
                .add("title", title)
                .add("body", body)
                .add("items", Json.createArrayBuilder());
        if (requires != null) {
            lesson.add("requires", requires.toString());
        }
        if (shown) {
            lesson.add("visibleFrom", Instant.now().toString());
        }
        teacher.put("/courses/" + course + "/lessons/" + id, lesson.build());
        return id;
    }

    private void log(JsonObject row, String key) {
        var done = List.of(
                say("Correction des exercices 3 à 6, page 41.", "Corrected exercises 3 to 6 on page 41."),
                say("Suite de la leçon, puis travail par deux.", "Went on with the lesson, then work in pairs."),
                say("Interrogation de dix minutes.", "Ten-minute test."));
        var year = teacher.get("/school-years?limit=1").getJsonArray("items").getJsonObject(0);
        for (var n = 0; n < DAYS; n++) {
            var held = LocalDate.now().minusDays(1L + 2 * n);
            if (held.isBefore(LocalDate.parse(year.getString("startsOn")))
                    || held.isAfter(LocalDate.parse(year.getString("endsOn")))) {
                continue;
            }
            var entry = Json.createObjectBuilder()
                    .add("version", 0)
                    .add("schoolClass", row.getString("schoolClass"))
                    .add("subject", row.getString("subject"))
                    .add("heldOn", held.toString())
                    .add("done", done.get(n));
            if (n < 2) {
                entry.add("homework", say("Apprendre la leçon, exercice 7.", "Learn the lesson, exercise 7."))
                        .add("homeworkDueOn", held.plusDays(3).toString());
            }
            teacher.put("/class-log/" + id(key + "log" + n), entry.build());
        }
    }

    private String say(String inFrench, String inEnglish) {
        return french ? inFrench : inEnglish;
    }

    private UUID id(String name) {
        return Demonstration.id(school.key() + " lessons " + name);
    }
}
