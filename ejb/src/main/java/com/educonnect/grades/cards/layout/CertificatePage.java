package com.educonnect.grades.cards.layout;

import com.educonnect.grades.cards.paper.Html;
import com.educonnect.grades.cards.paper.Paper;
import com.educonnect.grades.cards.paper.Words;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;

/** A certificate on paper: what the school attests about a pupil, in each language that its papers have. */
public final class CertificatePage {
    private static final String STYLE = Layouts.documentStyle();

    private final Card card;
    private final String kind;
    private final String signature;
    private final boolean copy;
    private final Html html = new Html();

    /**
     * @param signature as the code carries it
     * @param copy printed again, and says so
     */
    public CertificatePage(JsonObject snapshot, String signature, boolean copy) {
        this.card = Card.of(snapshot);
        this.kind = snapshot.getString("kind");
        this.signature = signature;
        this.copy = copy;
    }

    public byte[] pdf() {
        return Paper.pdf(xhtml(), card.words().first(), card.format());
    }

    String xhtml() {
        var title = card.words().say(kind.equals("conduct") ? "title.good-conduct" : "title." + kind);
        var about = title + " – " + name() + " – " + Card.text(card.content().getJsonObject("school"), "name");
        html.open("html").open("head").element("title", "t", about);
        html.attribute("<meta name=\"description\" content=\"", about, "\"/>");
        html.open("style")
                .raw(STYLE)
                .close("style", "head")
                .open("body", card.content().containsKey("years") ? "years" : "letter");
        new Heading(card, html).lines();
        html.element("h1", "title", title)
                .element(
                        "p",
                        "lead small",
                        card.words()
                                .say(
                                        "certificate-number",
                                        card.snapshot().getInt("number"),
                                        card.content().getString("year")));
        if (copy) {
            html.element("p", "specimen", card.words().say("copy"));
        }
        if (card.content().containsKey("years")) {
            years();
        } else {
            card.words().each().forEach(this::said);
        }
        signed();
        new Proof(card, html).write(signature);
        return html.close("body", "html").toString();
    }

    private void years() {
        html.element("p", "strong", name())
                .element("p", "lead", new Identity(card).details(card.content().getJsonObject("pupil")));
        new YearTables(card).write(html);
        remark(card.words());
    }

    private void said(Words words) {
        html.open("div", "said-in");
        html.element("p", "said", words.of("attests", card.sex()));
        html.element("p", "big", name());
        html.element(
                "p", "said", new Identity(card.in(words)).details(card.content().getJsonObject("pupil")));
        html.element("p", "said", words.of("attested." + kind, card.sex(), facts(words)));
        if (Card.has(card.content(), "reason")) {
            html.element("p", "said", words.say("leaving-reason", Card.text(card.content(), "reason")));
        }
        remark(words);
        html.element("p", "said", words.say("attested-end")).close("div");
    }

    private void remark(Words words) {
        if (Card.has(card.content(), "remark")) {
            html.element("p", "said", words.say("certificate-remark", Card.text(card.content(), "remark")));
        }
    }

    private Object[] facts(Words words) {
        var content = card.content();
        return Stream.of(
                        content.getJsonObject("class").getString("name"),
                        content.getString("year"),
                        words.date(content.getString("from")),
                        Card.has(content, "until") ? words.date(content.getString("until")) : "")
                .toArray();
    }

    private void signed() {
        html.element(
                "p",
                "done",
                card.words().say("done-on", card.words().date(card.snapshot().getString("issuedOn"))));
        html.open("table", "signs").open("tr").open("td");
        SchoolLife.picture(html, pictured());
        html.open("p")
                .say(card.words().say("sign-head"))
                .close("p", "td")
                .element("td", "n", "")
                .close("tr", "table");
    }

    /** The first signature that the school keeps as a picture is its head's. */
    private JsonObject pictured() {
        return card.options().getJsonArray("signatures").getValuesAs(JsonObject.class).stream()
                .filter(each -> Card.has(each, "picture"))
                .findFirst()
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private String name() {
        var pupil = card.content().getJsonObject("pupil");
        return (pupil.getString("familyName").toUpperCase(Locale.ROOT) + " " + pupil.getString("givenNames")).strip();
    }
}
