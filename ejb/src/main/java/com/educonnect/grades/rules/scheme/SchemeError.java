package com.educonnect.grades.rules.scheme;

import com.educonnect.platform.ErrorCode;

/** Why a scheme cannot be used. The first detail is the place in the document, such as {@code categories[1].weight}. */
public enum SchemeError implements ErrorCode {
    NOT_JSON(Kind.INVALID),
    TOO_LONG(Kind.TOO_LARGE),
    FORMAT_UNKNOWN(Kind.INVALID),
    FIELD_UNKNOWN(Kind.INVALID),
    FIELD_MISSING(Kind.INVALID),
    FIELD_WRONG(Kind.INVALID),
    CONTRADICTION(Kind.INVALID),
    PRESET_UNKNOWN(Kind.NOT_FOUND),
    PERIODS_DO_NOT_FIT(Kind.CONFLICT);

    private final Kind kind;

    SchemeError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
