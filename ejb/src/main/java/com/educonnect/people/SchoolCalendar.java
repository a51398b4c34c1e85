package com.educonnect.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The days of one school year. The week-end is the school's own: Franco-Arabic schools may rest on Thursday and Friday.
 *
 * @param endsOn the last day, included
 */
public record SchoolCalendar(LocalDate startsOn, LocalDate endsOn, Set<DayOfWeek> weekend, List<Closed> closures) {
    public boolean isSchoolDay(LocalDate day) {
        return !day.isBefore(startsOn)
                && !day.isAfter(endsOn)
                && !weekend.contains(day.getDayOfWeek())
                && closures.stream().noneMatch(closed -> closed.covers(day));
    }

    /** How many days school is held from one day to another, both included. */
    public long schoolDays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(this::isSchoolDay).count();
    }

    /** Days without school, both ends included: holidays, strikes, floods. */
    public record Closed(LocalDate startsOn, LocalDate endsOn) {
        boolean covers(LocalDate day) {
            return !day.isBefore(startsOn) && !day.isAfter(endsOn);
        }
    }
}
