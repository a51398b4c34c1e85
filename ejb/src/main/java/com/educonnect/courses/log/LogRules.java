package com.educonnect.courses.log;

import com.educonnect.courses.CourseError;
import com.educonnect.courses.Place;
import com.educonnect.platform.Rejected;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What may stand in a class log. */
final class LogRules {
    /** Two months: what a screen can want to show, and no archive at once. */
    static final int LONGEST = 62;

    private LogRules() {}

    static void check(SaveEntry asked, Place place, LocalDate today) {
        if (asked.heldOn().isBefore(place.startsOn()) || asked.heldOn().isAfter(place.endsOn())) {
            throw new Rejected(CourseError.HELD_OUTSIDE_YEAR, place.startsOn(), place.endsOn());
        }
        if (asked.heldOn().isAfter(today)) {
            throw new Rejected(CourseError.HELD_LATER);
        }
        if ((asked.homework() == null) != (asked.homeworkDueOn() == null)) {
            throw new Rejected(CourseError.HOMEWORK_NEEDS_A_DAY);
        }
        if (asked.homeworkDueOn() != null && asked.homeworkDueOn().isBefore(asked.heldOn())) {
            throw new Rejected(CourseError.DUE_BEFORE_LESSON);
        }
    }

    static void checkSpan(LocalDate from, LocalDate to) {
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST || to.isBefore(from)) {
            throw new Rejected(CourseError.SPAN_TOO_LONG, LONGEST);
        }
    }
}
