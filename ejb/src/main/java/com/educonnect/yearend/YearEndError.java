package com.educonnect.yearend;

import com.educonnect.platform.ErrorCode;

/** Why a year cannot end, or its end not be undone. */
public enum YearEndError implements ErrorCode {
    YEAR_NOT_BEGUN(Kind.CONFLICT),
    NOBODY_HERE(Kind.CONFLICT),
    LEVELS_UNORDERED(Kind.CONFLICT),
    STILL_UNDECIDED(Kind.CONFLICT),
    PLAN_CHANGED(Kind.CONFLICT),
    COUNCIL_DECIDED(Kind.CONFLICT),
    NOT_AT_THE_END(Kind.CONFLICT),
    CLASS_OF_ANOTHER_YEAR(Kind.INVALID),
    NEXT_YEAR_TOO_EARLY(Kind.INVALID),
    NEXT_YEAR_TOO_SHORT(Kind.INVALID),
    ALREADY_MADE(Kind.CONFLICT),
    STILL_GOES(Kind.CONFLICT),
    NOT_MADE(Kind.CONFLICT),
    BUILT_UPON(Kind.CONFLICT),
    ALREADY_OPENED(Kind.CONFLICT);

    private final Kind kind;

    YearEndError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
