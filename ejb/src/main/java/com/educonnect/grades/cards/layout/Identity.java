package com.educonnect.grades.cards.layout;

import com.educonnect.grades.cards.paper.Html;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Locale;

/** Whose card it is. */
record Identity(Card card) {
    private static final int YEAR = 4;

    void write(Html html) {
        var words = card.words();
        var pupil = card.content().getJsonObject("pupil");
        var place = card.content().getJsonObject("class");
        html.open("table", "box")
                .open("colgroup")
                .raw("<col style=\"width:46%\"/><col style=\"width:22%\"/><col style=\"width:32%\"/>");
        html.close("colgroup").open("tr").open("td").element("h2", "k", words.say("pupil"));
        html.element(
                "p",
                "strong",
                pupil.getString("familyName").toUpperCase(Locale.ROOT) + " " + pupil.getString("givenNames"));
        html.open("p").say(details(pupil)).close("p", "td");
        html.open("td").element("h2", "k", words.say("class")).element("p", "strong", place.getString("name"));
        html.open("p").say(words.say("pupils", place.getInt("pupils"))).close("p", "td");
        html.open("td").element("h2", "k", words.say("class-teacher"));
        html.element("p", "strong", Card.text(place, "teacher"));
        var repeating = Card.has(pupil, "repeating") && pupil.getBoolean("repeating");
        html.open("p").say(words.say("repeating") + " : " + words.say(repeating ? "yes" : "no"));
        html.close("p", "td", "tr", "table");
    }

    String details(JsonObject pupil) {
        var words = card.words();
        var details = new ArrayList<String>();
        if (Card.has(pupil, "born")) {
            var born = pupil.getString("born");
            var exact = pupil.getString("precision").equals("day");
            details.add(words.of(
                            exact ? "born" : "born-about",
                            card.sex(),
                            exact ? words.date(born) : born.substring(0, YEAR))
                    + (Card.has(pupil, "place") ? " " + words.brief("at", pupil.getString("place")) : ""));
        }
        if (Card.has(pupil, "number")) {
            details.add(words.brief("number", pupil.getString("number")));
        }
        if (Card.has(pupil, "identifier")) {
            details.add(pupil.getString("identifier"));
        }
        return String.join(" · ", details);
    }
}
