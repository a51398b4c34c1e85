package com.educonnect.grades.cards;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A pupil's last class of a year.
 *
 * @param until the day from which he or she was in it no more, or null
 * @param hereUntil so for the last class in any year; null as long as he or she has one
 */
record Stay(
        UUID year,
        String yearName,
        LocalDate yearEnds,
        UUID level,
        UUID schoolClass,
        String className,
        LocalDate from,
        LocalDate until,
        LocalDate hereUntil,
        String reason) {
    /** To the end of the year, or as long as it goes on. */
    boolean lastsOn(LocalDate today) {
        var day = today.isAfter(yearEnds) ? yearEnds : today;
        return !from.isAfter(today) && (until == null || until.isAfter(day));
    }

    boolean isHereOn(LocalDate today) {
        return hereUntil == null || hereUntil.isAfter(today);
    }
}
