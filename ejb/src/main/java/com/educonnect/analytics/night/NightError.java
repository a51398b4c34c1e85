package com.educonnect.analytics.night;

import com.educonnect.platform.ErrorCode;

/** Why a night is not run as it is asked for. */
public enum NightError implements ErrorCode {
    NIGHT_NOT_FOUND(Kind.NOT_FOUND),
    NIGHT_HAS_NO_SCHOOLS(Kind.INVALID),
    NIGHT_IS_DONE(Kind.CONFLICT),
    SCHOOL_IS_BEING_COUNTED(Kind.CONFLICT);

    private final Kind kind;

    NightError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
