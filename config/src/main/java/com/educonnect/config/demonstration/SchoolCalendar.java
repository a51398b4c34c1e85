package com.educonnect.config.demonstration;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * When a country has school, as it is seen from a day. A year begins and ends on the country's usual days. The one that runs is
 * the latest that is three weeks old, and it lasts until two weeks from today at least: between two years, and while the next
 * is young, the old one is stretched, so that a school has always something behind it and something to come. Years that
 * have ended are as usual. A term lasts until the next one begins, the holidays between them included.
 */
enum SchoolCalendar {
    SENEGAL("semester", "Semestre", MonthDay.of(7, 31), MonthDay.of(10, 5), MonthDay.of(2, 15)),
    SOUTH_AFRICA(
            "term",
            "Term",
            MonthDay.of(12, 9),
            MonthDay.of(1, 14),
            MonthDay.of(4, 8),
            MonthDay.of(7, 21),
            MonthDay.of(10, 6));

    private static final int WEEKS_OLD = 3;
    private static final int WEEKS_TO_COME = 2;

    private final String kind;
    private final String word;
    private final MonthDay ends;
    private final List<MonthDay> terms;

    SchoolCalendar(String kind, String word, MonthDay ends, MonthDay... terms) {
        this.kind = kind;
        this.word = word;
        this.ends = ends;
        this.terms = List.of(terms);
    }

    /**
     * @param back how many years before the running one
     */
    School.Year year(LocalDate today, int back) {
        var old = today.minusWeeks(WEEKS_OLD);
        var begun = terms.getFirst().atYear(old.getYear()).isAfter(old) ? old.getYear() - 1 : old.getYear();
        var usual = usual(begun - back);
        var least = today.plusWeeks(WEEKS_TO_COME);
        return back > 0 || !usual.to().isBefore(least)
                ? usual
                : new School.Year(usual.type(), usual.title(), usual.from(), least);
    }

    /** The running year, then its terms. */
    List<School.Year> sessions(LocalDate today) {
        var year = year(today, 0);
        var sessions = new ArrayList<School.Year>();
        sessions.add(year);
        for (var n = 0; n < terms.size(); n++) {
            var to = n + 1 < terms.size() ? in(year.from(), terms.get(n + 1)).minusDays(1) : year.to();
            sessions.add(new School.Year(kind, word + " " + (n + 1), in(year.from(), terms.get(n)), to));
        }
        return List.copyOf(sessions);
    }

    private School.Year usual(int begun) {
        var from = terms.getFirst().atYear(begun);
        var to = in(from, ends);
        var title = to.getYear() == begun ? "" + begun : begun + "-" + to.getYear();
        return new School.Year("schoolYear", title, from, to);
    }

    /** That day in the year that begins then. */
    private static LocalDate in(LocalDate from, MonthDay day) {
        var same = day.atYear(from.getYear());
        return same.isBefore(from) ? same.plusYears(1) : same;
    }
}
