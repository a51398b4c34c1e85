package com.educonnect.billing.fees.plan;

import java.util.Locale;

/** What a fee is for, and in which account of SYSCOHADA it is earned. */
public enum FeeKind {
    REGISTRATION("7061"),
    TUITION("7062"),
    /** Not the school's: it keeps the money for the association. */
    PARENTS_ASSOCIATION("4712"),
    UNIFORM("7067"),
    CANTEEN("7063"),
    TRANSPORT("7064"),
    EXAMINATION("7066"),
    BOARDING("7065"),
    OTHER("7068");

    public static final String FORM =
            "registration|tuition|parents_association|uniform|canteen|transport|examination" + "|boarding|other";

    private final String account;

    FeeKind(String account) {
        this.account = account;
    }

    public String account() {
        return account;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FeeKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
