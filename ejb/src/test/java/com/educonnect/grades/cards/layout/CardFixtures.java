package com.educonnect.grades.cards.layout;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;

/** Awa's card of the second semester, in each layout. */
public final class CardFixtures {
    public static final String SIGNATURE =
            "k3Zb0mUQ8dXlW1pT9sVqYc7nJ2hE5rGfA6oKiLwBxDzMtNvPuRjSgQyHeCaFbIkO4mU3nWlXcVdYpZtTqRsE1A";
    private static final List<String> SUBJECTS = List.of(
            "Mathématiques",
            "Français",
            "Anglais",
            "Histoire-géographie",
            "Sciences de la vie et de la Terre",
            "Sciences physiques",
            "Éducation physique et sportive",
            "Éducation civique");

    private CardFixtures() {}

    public static JsonObject card(String layout) {
        return card(layout, "Awa", SUBJECTS.size());
    }

    public static JsonObject card(String layout, String givenNames, int subjects) {
        var card = head().add("replaces", JsonValue.NULL);
        return card.add("content", content(layout, givenNames, subjects)).build();
    }

    public static JsonObject reissued() {
        var changes = Json.createArrayBuilder()
                .add(change("Mathématiques", "12.00", "14.46"))
                .add(change("", "13.02", "13.48"));
        return head().add(
                        "replaces",
                        Json.createObjectBuilder()
                                .add("serial", "1B2C-3D4E-5F6G-7H8J")
                                .add("issuedOn", "2027-07-03")
                                .add("changes", changes))
                .add("content", content("senegal", "Awa", SUBJECTS.size()))
                .build();
    }

    private static JsonObjectBuilder change(String what, String before, String after) {
        return Json.createObjectBuilder()
                .add("what", what)
                .add("before", before)
                .add("after", after);
    }

    private static JsonObjectBuilder head() {
        return Json.createObjectBuilder()
                .add("format", 2)
                .add("kind", "report")
                .add("serial", "7KQ2-9F3M-X1TR-B6W8")
                .add("issuedOn", "2027-07-10")
                .add("address", "https://educonnect.example/verify/lycee-moderne/7KQ2-9F3M-X1TR-B6W8");
    }

    private static JsonObjectBuilder content(String layout, String givenNames, int subjects) {
        var lines = Json.createArrayBuilder();
        for (var i = 0; i < subjects; i++) {
            lines.add(subject(i));
        }
        return Json.createObjectBuilder()
                .add(
                        "school",
                        Json.createObjectBuilder()
                                .add("name", "Lycée Moderne de Thiès")
                                .add("code", "SN-TH-012")
                                .add("slug", "lycee-moderne"))
                .add("options", Layouts.of(layout, null))
                .add("year", "2026-2027")
                .add(
                        "period",
                        Json.createObjectBuilder()
                                .add("name", "2e semestre")
                                .add("startsOn", "2027-02-01")
                                .add("endsOn", "2027-07-03"))
                .add(
                        "class",
                        Json.createObjectBuilder()
                                .add("name", "6e B")
                                .add("teacher", "Sarr Fatou")
                                .add("pupils", 40))
                .add("pupil", pupil(givenNames))
                .add(
                        "parts",
                        Json.createArrayBuilder().add(label("Devoirs", "Tests")).add(label("Composition", "Exam")))
                .add("subjects", lines)
                .add("general", figure("13.48", 9, false))
                .add("sum", Json.createObjectBuilder().add("weighted", "269.60").add("coefficients", "20"))
                .add("annual", figure("13.12", 11, false))
                .add("classGeneral", figures())
                .add(
                        "recall",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", "1er semestre")
                                        .add("shown", "12.75")))
                .add("absence", absence())
                .add("council", council());
    }

    private static JsonObjectBuilder pupil(String givenNames) {
        return Json.createObjectBuilder()
                .add("familyName", "Ndiaye")
                .add("givenNames", givenNames)
                .add("sex", "F")
                .add("born", "2015-05-04")
                .add("precision", "day")
                .add("place", "Thiès")
                .add("number", "LMT-1187")
                .add("repeating", false);
    }

    private static JsonObjectBuilder subject(int i) {
        return Json.createObjectBuilder()
                .add("name", SUBJECTS.get(i % SUBJECTS.size()))
                .add("coefficient", String.valueOf(1 + i % 4))
                .add("teacher", "Dieng Amadou")
                .add("figure", figure(String.format(Locale.ROOT, "%d.%02d", 8 + i % 9, i * 13 % 100), i + 1, i == 2))
                .add("weighted", String.format(Locale.ROOT, "%d.00", 8 * (1 + i % 4)))
                .add("class", figures())
                .add(
                        "parts",
                        Json.createArrayBuilder().add("12.50").add(i == 3 ? JsonValue.NULL : Json.createValue("14.00")))
                .add(
                        "comment",
                        i % 3 == 2 ? JsonValue.NULL : Json.createValue("Progrès nets, à poursuivre. ɛ ɔ ŋ ɓ ɗ ẹ ọ ṣ"));
    }

    private static JsonObjectBuilder figure(String shown, int place, boolean tied) {
        return Json.createObjectBuilder()
                .add("status", "scored")
                .add("shown", shown)
                .add("outOf", "20")
                .add("band", label("Assez bien", "Fairly good"))
                .add("place", place)
                .add("tied", tied)
                .add("among", 40);
    }

    private static JsonObjectBuilder figures() {
        return Json.createObjectBuilder()
                .add("count", 40)
                .add("mean", "12.07")
                .add("lowest", "6.25")
                .add("highest", "17.90");
    }

    private static JsonObjectBuilder absence() {
        return Json.createObjectBuilder()
                .add("hours", "4")
                .add("justifiedHours", "2")
                .add("halfDays", 2)
                .add("justifiedHalfDays", 1)
                .add("heldHalfDays", 180)
                .add("late", 3)
                .add("lateMinutes", 35);
    }

    private static JsonObjectBuilder council() {
        return Json.createObjectBuilder()
                .add("heldOn", "2027-07-06")
                .add(
                        "comment",
                        "Bonne période. Awa progresse dans presque toutes les matières ; un effort est attendu en EPS.")
                .add("honour", "tableau-d-honneur encouragements")
                .add("warning", JsonValue.NULL)
                .add("decision", "passes")
                .add(
                        "conduct",
                        Json.createObjectBuilder()
                                .add("work", "Bien")
                                .add("conduct", "16")
                                .add("neatness", 4));
    }

    private static JsonObjectBuilder label(String fr, String en) {
        return Json.createObjectBuilder().add("fr", fr).add("en", en);
    }
}
