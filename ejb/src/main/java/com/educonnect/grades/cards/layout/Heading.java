package com.educonnect.grades.cards.layout;

import com.educonnect.grades.cards.paper.Html;
import jakarta.json.JsonObject;
import java.util.List;

/** Who issues a paper, and what it is. */
record Heading(Card card, Html html) {
    void write(String title) {
        lines();
        var period = card.content().getJsonObject("period");
        html.element("h1", "title", title + " – " + period.getString("name"));
        html.element(
                "p",
                "lead small",
                card.words()
                        .brief(
                                "from-to",
                                card.words().date(period.getString("startsOn")),
                                card.words().date(period.getString("endsOn"))));
    }

    /** State and school. */
    void lines() {
        var options = card.options();
        html.attribute(
                "<object type=\"cloth\" class=\"cloth\" alt=\"", card.words().say("page"), "\"></object>");
        html.open("table", "head").open("tr").open("td");
        lines(Card.texts(options, "heading"));
        html.close("td");
        var other = Card.texts(options, "otherHeading");
        if (!other.isEmpty()) {
            html.open("td", "middle");
            lines(other);
            html.close("td");
        }
        html.open("td", "end");
        school(card.content().getJsonObject("school"), options);
        html.close("td", "tr", "table");
    }

    private void lines(List<String> lines) {
        for (var line : lines) {
            html.open("p").say(line).close("p");
        }
    }

    private void school(JsonObject school, JsonObject options) {
        if (Card.has(options, "logo")) {
            html.attribute("<img class=\"logo\" alt=\"", school.getString("name"), "\"");
            html.attribute(" src=\"", options.getString("logo"), "\"/>");
        }
        html.element("p", "school", school.getString("name"));
        var contact = Card.text(options, "contact");
        html.open("p")
                .say(contact.isEmpty() ? school.getString("code") : school.getString("code") + " · " + contact)
                .close("p");
        html.open("p")
                .say(card.words().say("school-year", card.content().getString("year")))
                .close("p");
    }
}
