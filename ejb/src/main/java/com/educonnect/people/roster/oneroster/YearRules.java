package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.Table;
import java.math.BigDecimal;

/** What is laid down for one school year: its closures, told with the year, and its coefficients, told with the subject. */
final class YearRules {
    private final Reading reading;

    YearRules(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (var line : reading.set.lines(SetFile.ACADEMIC_SESSIONS)) {
            var year = reading.years.get(line.get("sourcedId"));
            if (year != null) {
                Thing.all(reading, line, "metadata.closures").forEach(closure -> closure(year, closure));
            }
        }
        for (var line : reading.set.lines(SetFile.COURSES)) {
            if (reading.roster.has(Table.SUBJECT, line.get("sourcedId"))) {
                Thing.all(reading, line, "metadata.coefficients").forEach(weight -> coefficient(line, weight));
            }
        }
    }

    private void closure(Object year, Thing closure) {
        var from = closure.filled(0, 1, 2) ? closure.date(1) : null;
        var to = from == null ? null : closure.date(2);
        if (to == null) {
            return;
        }
        if (to.isBefore(from)) {
            reading.problems.add(Finding.DATES_REVERSED, closure.place(), from, to);
        }
        var row = new Row(closure.line().get("sourcedId") + " " + closure.text(0) + " " + from, closure.place())
                .called(closure.text(0))
                .set("school_year_id", year)
                .set("name", closure.text(0))
                .set("starts_on", from)
                .set("ends_on", to)
                .set("provisional", "provisional".equals(closure.word(3, "provisional")));
        once(Table.CLOSURE, closure, row);
    }

    private void coefficient(Line course, Thing weight) {
        var value = weight.filled(0, 1, 3) ? weight.number(3) : null;
        var year = value == null ? null : year(weight);
        if (year == null) {
            return;
        }
        var stream = weight.text(2);
        var subject = course.get("sourcedId");
        var key = String.join(" ", subject, weight.text(0), weight.text(1), stream == null ? "" : stream);
        var row = new Row(key, weight.place())
                .set("school_year_id", year)
                .set("level_id", Premises.named(reading, Table.LEVEL, weight.text(1), course, weight.column()))
                .set(
                        "stream_id",
                        stream == null ? null : Premises.named(reading, Table.STREAM, stream, course, weight.column()))
                .set("subject_id", new Ref(Table.SUBJECT, subject))
                .set("value", new BigDecimal(value).setScale(2).toPlainString())
                .set("weekly_minutes", weight.number(4));
        once(Table.COEFFICIENT, weight, row);
    }

    private Object year(Thing weight) {
        var key = weight.text(0);
        var year = reading.years.getOrDefault(key, reading.school.sessions().get(key));
        if (year == null) {
            reading.problems.add(Finding.UNRESOLVED, weight.place(), key);
        }
        return year;
    }

    private void once(Table table, Thing thing, Row row) {
        if (!reading.roster.add(table, row)) {
            reading.problems.add(
                    Finding.REPEATED_ROW, thing.place(), thing.line().number());
        }
    }
}
