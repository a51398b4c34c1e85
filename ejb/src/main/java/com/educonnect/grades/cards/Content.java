package com.educonnect.grades.cards;

import com.educonnect.attendance.PupilAttendance;
import com.educonnect.grades.cards.Contents.ClassContent;
import com.educonnect.grades.results.ClassFigures;
import com.educonnect.grades.results.Figure;
import com.educonnect.grades.results.Report;
import com.educonnect.grades.results.Weighing;
import com.educonnect.grades.rules.scheme.Label;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.UUID;

/** What one pupil's card says, written down in one fixed order, so that the same card is the same characters. */
final class Content {
    private final ClassContent all;

    Content(ClassContent all) {
        this.all = all;
    }

    JsonObject of(UUID pupil) {
        var figures = all.figures(pupil);
        return Json.createObjectBuilder()
                .add("school", school())
                .add("options", all.options())
                .add("year", all.place().getString("year"))
                .add("period", period())
                .add("class", schoolClass())
                .add("pupil", all.pupils().get(pupil))
                .add("parts", labels())
                .add("subjects", subjects(figures))
                .add("general", figure(figures.general()))
                .add("sum", sum(figures.sum()))
                .add(
                        "annual",
                        figures.year() == null
                                ? JsonValue.NULL
                                : figure(figures.year()).build())
                .add("classGeneral", figures(all.report().general()))
                .add("recall", recall(all.recall().get(pupil)))
                .add("absence", absence(all.absences().get(pupil)))
                .add("council", all.verdicts().getOrDefault(pupil, JsonValue.EMPTY_JSON_OBJECT))
                .add("scheme", all.scheme())
                .build();
    }

    private JsonObjectBuilder school() {
        return Json.createObjectBuilder()
                .add("name", all.school().name())
                .add("code", all.school().code())
                .add("slug", all.school().slug())
                .add("country", all.school().country())
                .add("language", all.school().language());
    }

    private JsonObjectBuilder period() {
        var span = all.setting().span();
        return Json.createObjectBuilder()
                .add("name", span.name())
                .add("kind", span.kind())
                .add("startsOn", span.startsOn().toString())
                .add("endsOn", span.endsOn().toString())
                .add("isYear", all.setting().calendar().isYear(span));
    }

    private JsonObjectBuilder schoolClass() {
        return Json.createObjectBuilder()
                .add("name", all.place().getString("class"))
                .add("level", all.place().get("level"))
                .add("stream", all.place().get("stream"))
                .add("teacher", all.place().get("teacher"))
                .add("pupils", all.report().pupils().size());
    }

    private JsonArrayBuilder labels() {
        var labels = Json.createArrayBuilder();
        all.report().parts().forEach(part -> labels.add(label(part)));
        return labels;
    }

    private static JsonObjectBuilder sum(Weighing sum) {
        return Json.createObjectBuilder()
                .add("weighted", text(sum.total()))
                .add("coefficients", text(sum.coefficients()));
    }

    private JsonArrayBuilder subjects(Report.Pupil pupil) {
        var subjects = Json.createArrayBuilder();
        var said = all.comments().get(pupil.id());
        for (var i = 0; i < pupil.lines().size(); i++) {
            var subject = all.report().subjects().get(i);
            var line = pupil.lines().get(i);
            if (line.figure().status().equals("none") && subject.coefficient() == null) {
                continue;
            }
            var teacher = all.teachers().get(subject.id());
            var comment = said == null
                    ? null
                    : said.getJsonObject("comments").get(subject.id().toString());
            var parts = Json.createArrayBuilder();
            line.parts().forEach(part -> parts.add(text(part)));
            subjects.add(Json.createObjectBuilder()
                    .add("name", subject.name())
                    .add("coefficient", text(plain(subject)))
                    .add("teacher", teacher == null ? JsonValue.NULL : teacher.get("name"))
                    .add("figure", figure(line.figure()))
                    .add("weighted", text(line.weighted()))
                    .add("class", figures(subject.figures()))
                    .add("parts", parts)
                    .add("comment", comment == null ? JsonValue.NULL : comment));
        }
        return subjects;
    }

    private static String plain(Report.Subject subject) {
        return subject.coefficient() == null
                ? null
                : subject.coefficient().stripTrailingZeros().toPlainString();
    }

    private static JsonObjectBuilder figure(Figure figure) {
        return Json.createObjectBuilder()
                .add("status", figure.status())
                .add("shown", text(figure.shown()))
                .add("outOf", text(figure.outOf()))
                .add(
                        "band",
                        figure.band() == null
                                ? JsonValue.NULL
                                : label(figure.band()).build())
                .add("place", number(figure.place()))
                .add("tied", Boolean.TRUE.equals(figure.tied()))
                .add("among", number(figure.among()));
    }

    private static JsonObjectBuilder figures(ClassFigures figures) {
        return Json.createObjectBuilder()
                .add("count", figures.count())
                .add("mean", text(figures.mean()))
                .add("lowest", text(figures.lowest()))
                .add("highest", text(figures.highest()));
    }

    private static JsonValue recall(JsonObject earlier) {
        return earlier == null ? JsonValue.EMPTY_JSON_ARRAY : earlier.get("periods");
    }

    private static JsonValue absence(PupilAttendance missed) {
        if (missed == null) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        return Json.createObjectBuilder()
                .add(
                        "hours",
                        hours(missed.unjustified()
                                .hours()
                                .add(missed.justified().hours())))
                .add("justifiedHours", hours(missed.justified().hours()))
                .add(
                        "halfDays",
                        missed.unjustified().halfDays() + missed.justified().halfDays())
                .add("justifiedHalfDays", missed.justified().halfDays())
                .add("heldHalfDays", missed.held().halfDays())
                .add("late", missed.late().times())
                .add("lateMinutes", missed.late().minutes())
                .build();
    }

    private static String hours(java.math.BigDecimal hours) {
        return hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString();
    }

    private static JsonObjectBuilder label(Label label) {
        return Json.createObjectBuilder().add("fr", label.fr()).add("en", label.en());
    }

    private static JsonValue text(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    private static JsonValue number(Integer number) {
        return number == null ? JsonValue.NULL : Json.createValue(number);
    }
}
