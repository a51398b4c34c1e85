package com.educonnect.analytics.night;

import java.util.Locale;

/** What a night does, in this order; each part is one or more transactions, and may be done again. */
public enum Part {
    SOURCES,
    ROLLS,
    MARKS,
    ASSIGNMENTS,
    AVERAGES,
    TOTALS,
    END;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
