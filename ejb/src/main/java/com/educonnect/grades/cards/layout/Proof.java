package com.educonnect.grades.cards.layout;

import com.educonnect.grades.cards.paper.Html;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.stream.Collectors;

/** By what anyone may check a paper, and which one it replaces. */
record Proof(Card card, Html html) {
    /** @param signature null for a preview */
    void write(String signature) {
        var words = card.words();
        var footer = Card.text(card.options(), "footer");
        if (!footer.isEmpty()) {
            html.element("p", "footer small", footer);
        }
        if (signature == null) {
            html.element("p", "specimen", words.say("specimen"));
            return;
        }
        var address = card.snapshot().getString("address");
        var serial = card.snapshot().getString("serial");
        html.open("table", "proof")
                .open("colgroup")
                .raw("<col style=\"width:16%\"/><col style=\"width:84%\"/>")
                .close("colgroup")
                .open("tr")
                .open("td");
        var drawn = card.format() == 1 ? "code" : "dots";
        html.attribute("<object type=\"" + drawn + "\" class=\"qr\" alt=\"", words.brief("code", serial), "\"");
        html.attribute(" data=\"", address + "#" + signature, "\"></object>")
                .close("td")
                .open("td");
        html.open("p").element("b", "n", words.say("verify", serial)).close("p");
        html.element(
                "p",
                "small",
                words.brief(
                        "how",
                        address.substring(0, address.lastIndexOf('/')),
                        words.date(card.snapshot().getString("issuedOn"))));
        if (card.snapshot().get("replaces") instanceof JsonObject replaced) {
            html.open("p")
                    .say(words.brief(
                                    "replaces",
                                    replaced.getString("serial"),
                                    words.date(replaced.getString("issuedOn")))
                            + " " + changed(replaced.getJsonArray("changes")))
                    .close("p");
        }
        html.close("td", "tr", "table");
    }

    private String changed(JsonArray changes) {
        return changes.isEmpty()
                ? ""
                : card.words()
                        .brief(
                                "changed",
                                changes.getValuesAs(JsonObject.class).stream()
                                        .map(this::change)
                                        .collect(Collectors.joining(", ")));
    }

    private String change(JsonObject change) {
        var what = change.getString("what");
        return card.words()
                .brief(
                        "change",
                        what.isEmpty() ? card.words().brief("general-average") : what,
                        figure(change, "before"),
                        figure(change, "after"));
    }

    private String figure(JsonObject change, String key) {
        return change.get(key) instanceof JsonString shown
                ? card.words().figure(shown.getString())
                : card.words().brief("none");
    }
}
