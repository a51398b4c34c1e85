package com.educonnect.grades.cards.layout;

import com.educonnect.grades.cards.paper.Html;
import com.educonnect.grades.cards.paper.Paper;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.function.Consumer;

/** A report card on paper: the sections of its layout, one below the other. */
public final class CardPage {
    private static final String STYLE = Layouts.style(false);
    private static final String FULL_STYLE = Layouts.style(true);
    private static final int FULL_ABOVE = 10;

    private final Card card;
    private final String signature;
    private final Html html = new Html();

    /** @param signature as the code carries it; null makes a preview */
    public CardPage(JsonObject snapshot, String signature) {
        this.card = Card.of(snapshot);
        this.signature = signature;
    }

    public byte[] pdf() {
        return Paper.pdf(xhtml(), card.words().first(), card.format());
    }

    String xhtml() {
        var school = Card.text(card.content().getJsonObject("school"), "name");
        var title = card.words().label(card.layout().getJsonObject("title"));
        html.open("html").open("head").element("title", "t", title + " – " + pupil() + " – " + school);
        html.attribute("<meta name=\"subject\" content=\"", title, "\"/>");
        html.attribute("<meta name=\"description\" content=\"", title + " – " + school, "\"/>");
        html.open("style")
                .raw(isFull() ? FULL_STYLE : STYLE)
                .close("style", "head")
                .open("body", look());
        new Heading(card, html).write(title);
        var sections = sections();
        card.layout()
                .getJsonArray("sections")
                .getValuesAs(JsonString::getString)
                .forEach(name -> sections.get(name).accept(html));
        new Proof(card, html).write(signature);
        return html.close("body", "html").toString();
    }

    /** Two languages need smaller letters; many subjects need the room of everything else. */
    private String look() {
        var languages = Card.texts(card.options(), "languages").size() > 1 ? "two" : "one";
        return isFull() ? languages + " full" : languages;
    }

    private boolean isFull() {
        return card.content().getJsonArray("subjects").size() > FULL_ABOVE;
    }

    private Map<String, Consumer<Html>> sections() {
        var summary = new Summary(card);
        var life = new SchoolLife(card);
        return Map.ofEntries(
                Map.entry("identity", new Identity(card)::write),
                Map.entry("marks", new Marks(card)::write),
                Map.entry("summary", summary::write),
                Map.entry("attendance", summary::attendance),
                Map.entry("recall", summary::recall),
                Map.entry("council", life::council),
                Map.entry("ticks", life::ticks),
                Map.entry("conduct", page -> life.kept(page, "conduct")),
                Map.entry("traits", page -> life.kept(page, "traits")),
                Map.entry("next", page -> life.toFill(page, "next")),
                Map.entry("parent", page -> life.toFill(page, "parent")),
                Map.entry("signatures", life::signatures));
    }

    private String pupil() {
        var pupil = card.content().getJsonObject("pupil");
        return pupil.getString("familyName") + " " + pupil.getString("givenNames");
    }
}
