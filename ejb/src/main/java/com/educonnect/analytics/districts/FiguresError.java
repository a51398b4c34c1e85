package com.educonnect.analytics.districts;

import com.educonnect.platform.ErrorCode;

/** Refusals about the figures of districts. */
public enum FiguresError implements ErrorCode {
    NOTHING_COUNTED(Kind.CONFLICT);

    private final Kind kind;

    FiguresError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
