package com.educonnect.billing.statements;

import com.educonnect.platform.ErrorCode;

/** Why a line of a statement is not for a person to decide. */
public enum StatementError implements ErrorCode {
    LINE_AGREES(Kind.CONFLICT),
    LINE_IS_RESOLVED(Kind.CONFLICT),
    LINE_IS_BOOKED(Kind.CONFLICT),
    LINE_IS_UNDER_REVIEW(Kind.CONFLICT),
    FILE_UNREADABLE(Kind.INVALID),
    COLUMN_MISSING(Kind.INVALID);

    private final Kind kind;

    StatementError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
