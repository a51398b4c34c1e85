package com.educonnect.grades.cards.layout;

import com.educonnect.grades.cards.paper.Html;
import jakarta.json.JsonObject;

/** The general average, the place, what was missed, and what earlier periods came to. */
record Summary(Card card) {
    void write(Html html) {
        var words = card.words();
        var general = card.content().getJsonObject("general");
        var group = card.content().getJsonObject("classGeneral");
        html.open("table", "sum").open("tr");
        cell(html, words.say("general"), general(general), means(group));
        if (card.shows("ranks")) {
            cell(
                    html,
                    words.say("rank"),
                    card.place(general),
                    Card.has(general, "among") ? words.say("of", general.getInt("among")) : "");
        }
        if (Card.has(card.content(), "annual")) {
            var year = card.content().getJsonObject("annual");
            cell(html, words.say("annual"), general(year), card.shows("ranks") ? card.place(year) : "");
        }
        missed(html);
        html.close("tr", "table");
    }

    /** For a card without a general figure. */
    void attendance(Html html) {
        html.open("table", "sum").open("tr");
        missed(html);
        html.close("tr", "table");
    }

    void recall(Html html) {
        var earlier = card.content().getJsonArray("recall");
        if (earlier == null || earlier.isEmpty()) {
            return;
        }
        html.open("table", "grid")
                .open("tr")
                .element("td", "small", card.words().say("recall"));
        for (var each : earlier.getValuesAs(JsonObject.class)) {
            html.open("td")
                    .say(each.getString("name") + " : ")
                    .element("b", "n", card.words().figure(Card.text(each, "shown")))
                    .close("td");
        }
        html.close("tr", "table");
    }

    private String general(JsonObject general) {
        return Card.has(general, "outOf")
                ? card.figure(general) + " /" + general.getString("outOf")
                : card.figure(general);
    }

    private String means(JsonObject group) {
        if (!card.shows("ranges") || !Card.has(group, "mean")) {
            return "";
        }
        var words = card.words();
        return words.say("class-mean", words.figure(group.getString("mean"))) + " · "
                + words.say("best", words.figure(group.getString("highest")), words.figure(group.getString("lowest")));
    }

    private void missed(Html html) {
        var absence = card.content().getJsonObject("absence");
        if (!card.shows("absences") || absence.isEmpty()) {
            return;
        }
        var words = card.words();
        var lessons = !absence.getString("hours").equals("0") || absence.getInt("halfDays") == 0;
        cell(
                html,
                words.say("absences"),
                lessons
                        ? words.brief("hours", words.figure(absence.getString("hours")))
                        : words.brief("half-days", absence.getInt("halfDays")),
                lessons
                        ? words.say("justified", words.figure(absence.getString("justifiedHours")))
                        : words.say("justified-half-days", absence.getInt("justifiedHalfDays")));
        cell(
                html,
                words.say("late"),
                String.valueOf(absence.getInt("late")),
                words.say("minutes", absence.getInt("lateMinutes")));
    }

    private static void cell(Html html, String title, String figure, String below) {
        html.open("td")
                .element("h2", "k", title)
                .element("p", "big", figure)
                .element("p", "small", below)
                .close("td");
    }
}
