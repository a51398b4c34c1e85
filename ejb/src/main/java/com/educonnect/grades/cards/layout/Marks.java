package com.educonnect.grades.cards.layout;

import com.educonnect.grades.cards.paper.Html;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The subjects and their figures, in the columns of the layout that the school shows. */
record Marks(Card card) {
    private static final int DENSE_ABOVE = 6;

    private enum Column {
        COEFFICIENT(6),
        SUBJECT(24),
        PART(10),
        AVERAGE(9),
        WEIGHTED(9),
        CLASS(18),
        RANK(8),
        BAND(12),
        COMMENT(27);

        private final int share;

        Column(int share) {
            this.share = share;
        }
    }

    void write(Html html) {
        var columns = columns();
        var subjects = card.content().getJsonArray("subjects").getValuesAs(JsonObject.class);
        html.open("table", subjects.size() > DENSE_ABOVE ? "marks dense" : "marks")
                .open("colgroup");
        var all = columns.stream().mapToInt(column -> column.share).sum();
        columns.forEach(
                column -> html.raw("<col style=\"width:" + Math.floorDiv(column.share * 1000, all) / 10.0 + "%\"/>"));
        html.close("colgroup").open("thead").open("tr");
        var part = 0;
        for (var column : columns) {
            heading(html, column, column == Column.PART ? part++ : -1);
        }
        html.close("tr", "thead").open("tbody");
        subjects.forEach(subject -> row(html, columns, subject));
        foot(html, columns);
        html.close("tbody", "table");
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (var name : card.layout().getJsonArray("columns").getValuesAs(JsonString::getString)) {
            switch (name) {
                case "parts" -> card.content().getJsonArray("parts").forEach(part -> columns.add(Column.PART));
                case "class" -> add(columns, Column.CLASS, "ranges");
                case "rank" -> add(columns, Column.RANK, "ranks");
                case "weighted" -> add(columns, Column.WEIGHTED, "weighted");
                case "coefficient" -> add(columns, Column.COEFFICIENT, "coefficients");
                case "comment" -> add(columns, Column.COMMENT, "comments");
                default -> columns.add(Column.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        return columns;
    }

    private void add(List<Column> columns, Column column, String option) {
        if (card.shows(option)) {
            columns.add(column);
        }
    }

    private void heading(Html html, Column column, int part) {
        var words = card.words();
        var look =
                switch (column) {
                    case COEFFICIENT -> "margin";
                    case SUBJECT -> "name";
                    case COMMENT, BAND -> "words";
                    case CLASS -> "middle";
                    default -> "number";
                };
        var said =
                switch (column) {
                    case COEFFICIENT -> words.say("coefficient");
                    case SUBJECT -> words.say("subject");
                    case PART ->
                        words.label(card.content().getJsonArray("parts").getJsonObject(part));
                    case AVERAGE -> words.say("average");
                    case WEIGHTED -> words.say("weighted");
                    case CLASS -> words.say("range");
                    case RANK -> words.say("rank");
                    case BAND -> words.say("band");
                    case COMMENT -> words.say("comment");
                };
        html.raw("<th scope=\"col\" class=\"" + look + "\">").say(said).close("th");
    }

    private void row(Html html, List<Column> columns, JsonObject subject) {
        var figure = subject.getJsonObject("figure");
        var parts = subject.getJsonArray("parts");
        var part = 0;
        html.open("tr");
        for (var column : columns) {
            switch (column) {
                case COEFFICIENT ->
                    html.element("td", "margin", card.words().figure(Card.text(subject, "coefficient")));
                case SUBJECT -> subject(html, subject);
                case PART -> {
                    html.element(
                            "td",
                            "number",
                            part < parts.size() && parts.get(part) instanceof JsonString said
                                    ? card.words().figure(said.getString())
                                    : "");
                    part++;
                }
                case AVERAGE -> html.element("td", "figure", card.figure(figure));
                case WEIGHTED -> html.element("td", "number", card.words().figure(Card.text(subject, "weighted")));
                case CLASS -> html.element("td", "range", range(subject.getJsonObject("class")));
                case RANK -> html.element("td", "number", card.place(figure));
                case BAND -> html.element("td", "words", band(figure));
                case COMMENT ->
                    html.element(
                            "td",
                            "words",
                            Card.has(subject, "comment")
                                    ? subject.getString("comment")
                                    : columns.contains(Column.BAND) ? "" : band(figure));
            }
        }
        html.close("tr");
    }

    private void subject(Html html, JsonObject subject) {
        html.open("td", "name").element("b", "s", subject.getString("name"));
        if (card.shows("teachers") && Card.has(subject, "teacher")) {
            html.raw("<br/>").element("span", "small", subject.getString("teacher"));
        }
        html.close("td");
    }

    private String band(JsonObject figure) {
        return Card.has(figure, "band") ? card.words().brief(figure.getJsonObject("band")) : "";
    }

    /** The sum that makes the general average, as the rules reckoned it. */
    private void foot(Html html, List<Column> columns) {
        var sum = card.content().getJsonObject("sum");
        if (sum == null || !Card.has(sum, "weighted") || !columns.contains(Column.WEIGHTED)) {
            return;
        }
        html.open("tr", "total");
        for (var column : columns) {
            switch (column) {
                case COEFFICIENT -> html.element("td", "margin", card.words().figure(Card.text(sum, "coefficients")));
                case SUBJECT -> html.element("td", "name", card.words().say("total"));
                case WEIGHTED -> html.element("td", "number", card.words().figure(Card.text(sum, "weighted")));
                default -> html.element("td", "number", "");
            }
        }
        html.close("tr");
    }

    private String range(JsonObject figures) {
        return Card.has(figures, "mean")
                ? card.words()
                        .figure(figures.getString("lowest") + " – " + figures.getString("mean") + " – "
                                + figures.getString("highest"))
                : "";
    }
}
