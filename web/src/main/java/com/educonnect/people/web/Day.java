package com.educonnect.people.web;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A date in a query, ISO 8601. */
public record Day(LocalDate date) {

    /** Called by JAX-RS for the text of a parameter. */
    public static Day valueOf(String text) {
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            throw new BadRequestException(notADate);
        }
    }

    /** The date, or null where none was given. */
    static LocalDate of(Day given) {
        return given == null ? null : given.date();
    }
}
