package com.educonnect.people.calendar;

import java.util.Locale;

/** The life of a school year: prepared, then used, then kept as it was. */
public enum YearState {
    DRAFT,
    OPEN,
    CLOSED;

    public boolean canBecome(YearState next) {
        return next == this || next.ordinal() == ordinal() + 1;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static YearState of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
