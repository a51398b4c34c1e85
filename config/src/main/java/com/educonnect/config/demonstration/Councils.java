package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a class council needs: the school's phrases and, in one class, every comment of the subjects that have marks, the
 * class teacher's first general comments, and a date and guests for the sitting.
 */
final class Councils {
    private static final double GOOD = 0.7;
    private static final double FAIR = 0.5;
    private static final int COMMENTED = 3;
    private static final int PREPARED = 5;

    /** Three for good results, three for fair ones, three for those that worry, as a school might write them. */
    private static final List<String> FRENCH = List.of(
            "Très bon travail, sérieux et régulier.",
            "Excellents résultats ; continuez ainsi.",
            "Bon trimestre, participation active en classe.",
            "Ensemble correct ; un effort de régularité est attendu.",
            "Résultats moyens, des progrès sont possibles à l’écrit.",
            "Travail honnête ; apprenez les leçons plus régulièrement.",
            "Résultats insuffisants ; il faut travailler chaque jour.",
            "Des difficultés ; demandez de l’aide à vos professeurs.",
            "Trop peu de travail personnel ; ressaisissez-vous.");

    private static final List<String> ENGLISH = List.of(
            "Very good work, serious and steady.",
            "Excellent results; keep it up.",
            "A good term with active participation in class.",
            "Sound work overall; be more regular.",
            "Average results; written work can improve.",
            "Honest work; learn the lessons more regularly.",
            "Results too low; work every day.",
            "Difficulties; ask your teachers for help.",
            "Too little work at home; make a new start.");

    /** What a school of Senegal might propose; the country lays down nothing. */
    private static final String HONOURS = """
            [{"group": "honours", "code": "felicitations", "label": {"fr": "Félicitations", "en": "Congratulations"},
              "at": ["term"], "when": [{"mean": ["general"], "from": 16}]},
             {"group": "honours", "code": "tableau-d-honneur", "label": {"fr": "Tableau d’honneur", "en": "Honour roll"},
              "at": ["term"], "when": [{"mean": ["general"], "from": 14}], "unless": [{"mean": ["unjustified-hours"], "from": 6}]},
             {"group": "honours", "code": "encouragements", "label": {"fr": "Encouragements", "en": "Encouragement"},
              "at": ["term"], "when": [{"mean": ["general"], "from": 12}]},
             {"group": "work", "code": "avertissement-travail",
              "label": {"fr": "Avertissement, travail", "en": "Warning for work"},
              "at": ["term"], "when": [{"mean": ["general"], "below": 8.5}]},
             {"group": "conduct", "code": "avertissement-conduite",
              "label": {"fr": "Avertissement, conduite", "en": "Warning for conduct"},
              "at": ["term"], "when": [{"mean": ["unjustified-hours"], "from": 10}]}]
            """;

    private final ApiClient head;
    private final School school;
    private final List<String> phrases;

    Councils(ApiClient head, School school) {
        this.head = head;
        this.school = school;
        this.phrases = school.language().equals("fr") ? FRENCH : ENGLISH;
    }

    /** Adds honours and warnings to rules that count out of 20 and propose none. */
    static void propose(ApiClient head, UUID rules) {
        var scheme = head.get("/grading-schemes/" + rules);
        var document = scheme.getJsonObject("document");
        if (!document.getString("id").equals("sn-secondary")) {
            return;
        }
        try (var honours = Json.createReader(new StringReader(HONOURS))) {
            head.put(
                    "/grading-schemes/" + rules,
                    Json.createObjectBuilder(scheme)
                            .remove("id")
                            .add("document", Json.createObjectBuilder(document).add("proposals", honours.readArray()))
                            .build());
        }
    }

    void prepare() {
        for (var n = 0; n < phrases.size(); n++) {
            head.put(
                    "/phrases/" + id("phrase " + n),
                    Json.createObjectBuilder()
                            .add("version", 0)
                            .add("text", phrases.get(n))
                            .add("position", n)
                            .build());
        }
        var councils = head.get("/councils");
        var period = councils.getString("period");
        var first = councils.getJsonArray("classes").getJsonObject(0);
        var schoolClass = first.getString("id");
        first.getJsonArray("subjects").getValuesAs(JsonValue::asJsonObject).stream()
                .limit(COMMENTED)
                .forEach(subject -> comment("/comments/" + schoolClass + "/" + subject.getString("id") + "/" + period));
        sit("/councils/" + schoolClass + "/" + period);
    }

    private void comment(String path) {
        var cells = Json.createArrayBuilder();
        for (var pupil : head.get(path).getJsonArray("pupils").getValuesAs(JsonValue::asJsonObject)) {
            cells.add(Json.createObjectBuilder()
                    .add("pupil", pupil.getString("id"))
                    .add("base", 0)
                    .add("text", phrase(pupil, path)));
        }
        head.put(path, Json.createObjectBuilder().add("cells", cells).build());
    }

    private void sit(String path) {
        var council = head.get(path);
        head.put(
                path,
                Json.createObjectBuilder()
                        .add("version", 0)
                        .add("heldOn", LocalDate.now().plusDays(2).toString())
                        .add("attendance", Json.createArrayBuilder())
                        .build());
        council.getJsonArray("pupils").getValuesAs(JsonValue::asJsonObject).stream()
                .limit(PREPARED)
                .forEach(pupil -> head.put(path + "/verdicts/" + pupil.getString("id"), prepared(pupil)));
    }

    private JsonObject prepared(JsonObject pupil) {
        var none = Json.createArrayBuilder().build();
        var figure = Json.createObjectBuilder(pupil)
                .add("figure", pupil.get("general"))
                .build();
        return Json.createObjectBuilder()
                .add("version", 0)
                .add("comment", phrase(figure, "council"))
                .add("honours", none)
                .add("refused", none)
                .add("warnings", none)
                .add("conduct", none)
                .add("decided", false)
                .build();
    }

    private String phrase(JsonObject pupil, String what) {
        var figure = pupil.getJsonObject("figure");
        var part = figure.containsKey("shown")
                ? Double.parseDouble(figure.getString("shown")) / Double.parseDouble(figure.getString("outOf"))
                : FAIR;
        var from = part >= GOOD ? 0 : part >= FAIR ? 3 : 6;
        return phrases.get(from + Math.floorMod((what + pupil.getString("id")).hashCode(), 3));
    }

    private UUID id(String name) {
        return Demonstration.id(school.key() + " council " + name);
    }
}
