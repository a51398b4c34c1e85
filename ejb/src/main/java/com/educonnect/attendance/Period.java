package com.educonnect.attendance;

import com.educonnect.platform.Rejected;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days from one to another, both included: at most a long school year. */
public record Period(LocalDate from, LocalDate to) {
    private static final int LONGEST_DAYS = 400;

    public Period {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            throw new Rejected(AttendanceError.PERIOD_TOO_LONG, LONGEST_DAYS);
        }
    }
}
