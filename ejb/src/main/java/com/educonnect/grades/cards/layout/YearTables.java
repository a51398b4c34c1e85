package com.educonnect.grades.cards.layout;

import com.educonnect.grades.cards.paper.Html;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A transcript's tables: for each year the subjects, with a column for each period. */
record YearTables(Card card) {
    void write(Html html) {
        card.content().getJsonArray("years").getValuesAs(JsonObject.class).forEach(year -> table(html, year));
    }

    private void table(Html html, JsonObject year) {
        var words = card.words();
        var periods = year.getJsonArray("periods").getValuesAs(JsonObject.class);
        html.element("h2", "part", words.say("year-in-class", year.getString("year"), year.getString("class")));
        html.open("table", "marks dense").open("thead").open("tr");
        html.raw("<th scope=\"col\" class=\"name\">").say(words.say("subject")).close("th");
        periods.forEach(period ->
                html.raw("<th scope=\"col\">").say(period.getString("name")).close("th"));
        html.close("tr", "thead").open("tbody");
        for (var subject : year.getJsonArray("subjects").getValuesAs(JsonObject.class)) {
            row(
                    html,
                    subject.getString("name"),
                    subject.getJsonArray("figures").stream().map(this::figure));
        }
        foot(html, periods);
        html.close("tbody", "table");
        if (Card.has(year, "annual")) {
            var annual = year.getJsonObject("annual");
            html.open("p", "said")
                    .element("b", "n", words.say("annual") + " : " + outOf(annual))
                    .say(place(annual).isEmpty() ? "" : ", " + words.say("rank") + " : " + place(annual))
                    .close("p");
        }
    }

    private void foot(Html html, List<JsonObject> periods) {
        var words = card.words();
        html.open("tr", "total").element("td", "name", words.say("general"));
        periods.forEach(period -> html.element("td", "figure", outOf(period.getJsonObject("general"))));
        html.close("tr");
        if (card.shows("ranks")) {
            row(html, words.say("rank"), periods.stream().map(period -> place(period.getJsonObject("general"))));
        }
        if (card.shows("ranges")) {
            row(
                    html,
                    words.say("class-mean-of"),
                    periods.stream().map(period -> words.figure(Card.text(period, "mean"))));
        }
        row(html, words.say("decision"), periods.stream().map(decided()));
        row(html, words.say("code-of-card"), periods.stream().map(period -> period.getString("serial")));
    }

    private Function<JsonObject, String> decided() {
        return period -> new SchoolLife(card).decided(period.getJsonObject("council"));
    }

    private static void row(Html html, String name, Stream<String> cells) {
        html.open("tr").element("td", "name", name);
        cells.forEach(cell -> html.element("td", "number", cell));
        html.close("tr");
    }

    private String figure(JsonValue figure) {
        return figure instanceof JsonObject said ? card.figure(said) : "";
    }

    private String outOf(JsonObject general) {
        return Card.has(general, "outOf")
                ? card.figure(general) + " /" + general.getString("outOf")
                : card.figure(general);
    }

    private String place(JsonObject general) {
        var place = card.place(general);
        return place.isEmpty() || !Card.has(general, "among")
                ? place
                : place + " " + card.words().brief("of", general.getInt("among"));
    }
}
