package com.educonnect.analytics.warning;

import com.educonnect.platform.ErrorCode;

/** Refusals about learning together. */
public enum WarningError implements ErrorCode {
    NO_DISTRICT(Kind.CONFLICT),
    SWITCHED_OFF(Kind.CONFLICT);

    private final Kind kind;

    WarningError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
