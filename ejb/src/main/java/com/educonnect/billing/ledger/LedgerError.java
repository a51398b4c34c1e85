package com.educonnect.billing.ledger;

import com.educonnect.platform.ErrorCode;

/** Why something cannot be written in the books. */
public enum LedgerError implements ErrorCode {
    DOES_NOT_BALANCE(Kind.INVALID),
    DAY_CLOSED(Kind.CONFLICT),
    STEP_REUSED(Kind.CONFLICT),
    CLOSING_TOO_LATE(Kind.INVALID),
    CLOSED_BEFORE(Kind.CONFLICT);

    private final Kind kind;

    LedgerError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
