package com.educonnect.analytics.night;

import java.util.Locale;
import java.util.Set;

/** What a night does, in this order; each part is one or more transactions, and may be done again. */
public enum Part {
    SOURCES(null),
    ROLLS("roll"),
    MARKS("assessment"),
    ASSIGNMENTS("assignment"),
    AVERAGES("average"),
    TOTALS(null),
    END(null);

    private final String fact;

    Part(String fact) {
        this.fact = fact;
    }

    /** @param stale the kinds of facts of which some are to be counted again */
    boolean isDue(Set<String> stale) {
        return fact == null || stale.contains(fact);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
