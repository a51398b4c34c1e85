package com.educonnect.grades.council;

import com.educonnect.grades.cards.layout.Layouts;
import com.educonnect.grades.cards.paper.Html;
import com.educonnect.grades.cards.paper.Paper;
import com.educonnect.grades.cards.paper.Words;
import com.educonnect.grades.results.Figure;
import com.educonnect.grades.rules.scheme.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The minutes of a council on paper, with the figures and words of their screen. */
final class MinutesPage {
    private static final String STYLE = Layouts.documentStyle();

    private final Minutes minutes;
    private final Words words;
    private final Html html = new Html();

    MinutesPage(Minutes minutes, List<String> languages) {
        this.minutes = minutes;
        this.words = new Words(languages);
    }

    byte[] pdf() {
        return Paper.pdf(xhtml(), words.first());
    }

    String xhtml() {
        var title = words.say("minutes-title") + ", " + minutes.className();
        html.open("html").open("head").element("title", "t", title + " – " + minutes.periodName());
        html.open("style").raw(STYLE).close("style", "head").open("body", "minutes");
        html.attribute("<object type=\"cloth\" class=\"cloth\" alt=\"", words.say("page"), "\"></object>");
        html.element("p", "school", minutes.school())
                .element("h1", "title", title)
                .element("p", "lead small", minutes.periodName());
        sitting();
        totals();
        pupils();
        signatures();
        return html.close("body", "html").toString();
    }

    private void sitting() {
        var meeting = minutes.meeting();
        if (!meeting.is(Meeting.CLOSED)) {
            html.element("p", "specimen", words.say("minutes-draft"));
        }
        if (meeting.heldOn() != null) {
            html.element(
                    "p",
                    "said",
                    words.say("held-on", words.date(meeting.heldOn().toString())));
        }
        if (meeting.chairedBy() != null) {
            html.element("p", "said", words.say("chaired-by", meeting.chairedBy()));
        }
        attended("attended", true);
        attended("excused", false);
    }

    private void attended(String title, boolean present) {
        var names = minutes.meeting().attendance().stream()
                .filter(each -> each.present() == present)
                .map(each -> each.role() == null ? each.name() : each.name() + " (" + each.role() + ")")
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            html.element("p", "said", words.say(title, names));
        }
    }

    private void totals() {
        html.element("h2", "part", words.say("totals")).open("table", "grid").open("tr");
        var general = minutes.general();
        cell("class-mean-of", general.mean());
        cell("median", general.median());
        cell("lowest", general.lowest());
        cell("highest", general.highest());
        html.close("tr", "table");
        bands();
        html.element(
                "p",
                "said",
                minutes.counts().stream()
                        .filter(count -> count.pupils() > 0)
                        .map(count -> label(count.label()) + " : " + count.pupils())
                        .collect(Collectors.joining(" · ")));
        if (minutes.meeting().remarks() != null) {
            html.element("p", "said", minutes.meeting().remarks());
        }
    }

    private void bands() {
        var bands = minutes.bands();
        if (bands.middle() == null) {
            return;
        }
        var middle = words.figure(bands.middle());
        html.open("table", "grid").open("thead").open("tr");
        heads(List.of(
                words.say("by-sex"),
                words.say("pupils-of"),
                words.say("below", middle),
                words.say("between", middle, words.figure(bands.high())),
                words.say("from", words.figure(bands.high())),
                words.say("unclassed")));
        html.close("tr", "thead").open("tbody");
        for (var row : bands.rows()) {
            html.open("tr").element("td", "name", words.say("sex." + (row.sex() == null ? "none" : row.sex())));
            Stream.of(row.pupils(), row.low(), row.middle(), row.high(), row.unclassed())
                    .forEach(count -> html.element("td", "number", String.valueOf(count)));
            html.close("tr");
        }
        html.close("tbody", "table");
    }

    private void pupils() {
        html.element("h2", "part", words.say("pupils-of"))
                .open("table", "marks dense listed")
                .open("colgroup");
        var widths = minutes.endsYear() ? "5 21 8 7 8 8 18 25" : "5 23 9 8 9 20 26";
        Stream.of(widths.split(" ")).forEach(width -> html.raw("<col style=\"width:" + width + "%\"/>"));
        html.close("colgroup").open("thead").open("tr");
        var heads = new ArrayList<>(List.of("nth-of-list", "name", "average", "rank"));
        if (minutes.endsYear()) {
            heads.add("year-average");
        }
        heads.addAll(List.of("absences", "decision-of", "comment"));
        heads(heads.stream().map(words::say).toList());
        html.close("tr", "thead").open("tbody");
        minutes.pupils().forEach(this::pupil);
        html.close("tbody", "table");
    }

    private void pupil(Minutes.Line line) {
        html.open("tr")
                .element("td", "margin", String.valueOf(line.number()))
                .element("td", "name", line.name())
                .element("td", "figure", shown(line.general()))
                .element("td", "number", place(line));
        if (minutes.endsYear()) {
            html.element("td", "figure", line.year() == null ? "–" : shown(line.year()));
        }
        var hours = line.missed().unjustifiedHours().add(line.missed().justifiedHours());
        var written = hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString();
        html.element("td", "number", words.brief("hours", words.figure(written)))
                .element("td", "words", decided(line))
                .element(
                        "td",
                        "words",
                        Stream.of(line.comment(), line.reasons())
                                .filter(said -> said != null && !said.isEmpty())
                                .collect(Collectors.joining(" · ")));
        html.close("tr");
    }

    private String decided(Minutes.Line line) {
        return Stream.of(
                        line.given().stream().map(this::label),
                        line.refused().stream().map(each -> words.say("refused", label(each))),
                        Stream.ofNullable(line.decision()).map(this::label))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
    }

    private void signatures() {
        html.open("table", "signs").open("tr");
        for (var who : List.of("sign-chair", "sign-secretary", "sign-head")) {
            html.open("td").open("p").say(words.say(who)).close("p", "td");
        }
        html.close("tr", "table");
    }

    private void cell(String title, String figure) {
        html.open("td")
                .element("h2", "k", words.say(title))
                .element("p", "strong", figure == null ? words.brief("none") : words.figure(figure))
                .close("td");
    }

    private void heads(List<String> titles) {
        titles.forEach(title ->
                html.raw("<th scope=\"col\" class=\"name\">").say(title).close("th"));
    }

    private String shown(Figure figure) {
        return figure.shown() == null ? words.brief("none") : words.figure(figure.shown());
    }

    private String place(Minutes.Line line) {
        var general = line.general();
        return general.place() == null ? "" : words.place(general.place(), general.tied(), line.sex());
    }

    private String label(Label label) {
        return words.label(label.fr(), label.en());
    }
}
