package com.educonnect.billing.ledger;

import java.util.Locale;

/** The books of first entry, each numbered for itself within a year. */
public enum Journal {
    SALES("VE"),
    BANK("BQ"),
    CASH("CA"),
    MOBILE("MM"),
    MISC("OD");

    private final String code;

    Journal(String code) {
        this.code = code;
    }

    /** As accountants abbreviate it in French. */
    public String code() {
        return code;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Journal of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
