package com.educonnect.analytics.access;

import com.educonnect.platform.ErrorCode;

/** Refusals about what a school shows to its district. */
public enum AccessError implements ErrorCode {
    ACCESS_NOT_FOUND(Kind.NOT_FOUND),
    ACCESS_REUSED(Kind.CONFLICT),
    CLASS_NOT_FOUND(Kind.NOT_FOUND),
    NO_DISTRICT(Kind.CONFLICT),
    TIME_TOO_LONG(Kind.INVALID);

    private final Kind kind;

    AccessError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
