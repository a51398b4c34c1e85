package com.educonnect.analytics.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weeks that a board looks back on, the last of which holds the last counted day.
 *
 * @param from a Monday
 */
record Span(LocalDate from, LocalDate until, int weeks) {
    private static final int DAYS = 7;

    static Span of(int weeks, LocalDate until) {
        return new Span(until.with(DayOfWeek.MONDAY).minusWeeks(weeks - 1L), until, weeks);
    }

    List<LocalDate> mondays() {
        return IntStream.range(0, weeks)
                .mapToObj(week -> from.plusDays((long) week * DAYS))
                .toList();
    }
}
