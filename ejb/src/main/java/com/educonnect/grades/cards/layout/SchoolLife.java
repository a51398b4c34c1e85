package com.educonnect.grades.cards.layout;

import com.educonnect.grades.cards.paper.Html;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the council said and decided, how the pupil is at school, and who signs. */
record SchoolLife(Card card) {
    private static final List<String> DISTINCTIONS = List.of("tableau-d-honneur", "encouragements", "felicitations");
    private static final List<String> SANCTIONS =
            List.of("avertissement-travail", "blame-travail", "avertissement-conduite", "blame-conduite");

    void council(Html html) {
        var said = card.content().getJsonObject("council");
        var words = card.words();
        html.open("table", "box")
                .open("colgroup")
                .raw("<col style=\"width:64%\"/><col style=\"width:36%\"/>")
                .close("colgroup");
        html.open("tr")
                .open("td")
                .element("h2", "k", words.say("council"))
                .element("p", "said", Card.text(said, "comment"))
                .close("td");
        html.open("td").element("h2", "k", words.say("decision")).element("p", "decided", decided(said));
        html.element(
                "p", "small", Card.has(said, "heldOn") ? words.say("held", words.date(said.getString("heldOn"))) : "");
        html.close("td", "tr", "table");
    }

    String decided(JsonObject said) {
        return Stream.of("honour", "warning", "decision")
                .flatMap(kind -> codes(said, kind).stream())
                .map(card.words()::code)
                .collect(Collectors.joining(", "));
    }

    private static List<String> codes(JsonObject said, String kind) {
        return Stream.of(Card.text(said, kind).split(" "))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    void ticks(Html html) {
        var said = card.content().getJsonObject("council");
        html.open("table", "grid").open("tr");
        boxes(html, card.words().say("honour"), DISTINCTIONS, codes(said, "honour"));
        html.close("tr").open("tr");
        boxes(html, card.words().say("warning"), SANCTIONS, codes(said, "warning"));
        html.close("tr", "table");
    }

    private void boxes(Html html, String title, List<String> usual, List<String> given) {
        html.element("td", "small", title).raw("<td colspan=\"4\">");
        for (var code : usual) {
            html.element("span", given.contains(code) ? "tick ticked" : "tick", given.contains(code) ? "x" : "");
            html.say(" " + card.words().code(code) + "   ");
        }
        html.close("td");
    }

    /** What the school keeps beside marks: as the council noted it, else a space to write in. */
    void kept(Html html, String title) {
        var conduct = card.content().getJsonObject("council").get("conduct") instanceof JsonObject noted
                ? noted
                : JsonValue.EMPTY_JSON_OBJECT;
        var keys = card.layout().getJsonArray("conduct").getValuesAs(JsonString::getString);
        html.open("table", "grid")
                .open("tr")
                .raw("<td class=\"small\" colspan=\"4\">")
                .say(card.words().say("title." + title))
                .close("td", "tr");
        for (var i = 0; i < keys.size(); i += 2) {
            html.open("tr");
            pair(html, keys.get(i), conduct);
            pair(html, i + 1 < keys.size() ? keys.get(i + 1) : null, conduct);
            html.close("tr");
        }
        html.close("table");
    }

    private void pair(Html html, String key, JsonObject conduct) {
        html.element("td", "k", key == null ? "" : card.words().say(key));
        html.element("td", "n", key != null && Card.has(conduct, key) ? said(conduct.get(key)) : "");
    }

    private static String said(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    void toFill(Html html, String title) {
        html.element("p", "small", card.words().say(title))
                .open("p", "line")
                .raw("&#160;")
                .close("p");
    }

    void signatures(Html html) {
        html.open("table", "signs").open("tr");
        for (var signature : card.options().getJsonArray("signatures").getValuesAs(JsonObject.class)) {
            html.open("td");
            picture(html, signature);
            html.open("p").say(card.words().label(signature)).close("p", "td");
        }
        html.close("tr", "table");
    }

    /** How somebody signs, where the school keeps a picture of it. */
    static void picture(Html html, JsonObject signature) {
        if (Card.has(signature, "picture")) {
            html.attribute("<img class=\"sign\" alt=\"", Card.text(signature, "fr"), "\"");
            html.attribute(" src=\"", signature.getString("picture"), "\"/>");
        }
    }
}
