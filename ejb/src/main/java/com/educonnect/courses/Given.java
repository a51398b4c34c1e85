package com.educonnect.courses;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What is given in a command, as it is kept: an empty text is none, and moments are of milliseconds. */
public final class Given {
    private Given() {}

    public static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public static Instant moment(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MILLIS);
    }
}
