package com.educonnect.people.person;

import java.time.LocalDate;
import java.util.Locale;

/** How exactly a birth date is known: "né vers 2013" is a year and nothing more. */
public enum BirthPrecision {
    DAY,
    MONTH,
    YEAR;

    /** The date as it is stored: the first day of what is known. */
    public LocalDate firstDay(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static BirthPrecision of(String id) {
        return id == null ? DAY : valueOf(id.toUpperCase(Locale.ROOT));
    }
}
