package com.educonnect.billing.daily;

import java.util.Locale;

/** What a run does, in this order. */
public enum Task {
    BILL,
    RELEASE,
    DUN,
    CLEAR;

    public static Task of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
