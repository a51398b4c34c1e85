package com.educonnect.billing.contracts;

import java.time.LocalDate;
import java.util.Locale;

/** How long what is paid at once lasts. A school year has three terms. */
public enum Term {
    MONTH(1),
    TERM(4),
    YEAR(12);

    private final int months;

    Term(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Term of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /**
     * Where the period that begins on a day ends, the day after its last. Counted from the first day of the contract, so
     * that one begun on the 31st comes back to the 31st after February.
     */
    public LocalDate end(LocalDate anchor, LocalDate start) {
        for (var n = 1L; ; n++) {
            var end = anchor.plusMonths(n * months);
            if (end.isAfter(start)) {
                return end;
            }
        }
    }
}
