package com.educonnect.transfers;

import com.educonnect.platform.ErrorCode;

/** Why a pupil does not go. */
public enum TransferError implements ErrorCode {
    SCHOOL_UNKNOWN(Kind.INVALID),
    PUPIL_UNKNOWN(Kind.INVALID),
    ON_ITS_WAY(Kind.CONFLICT),
    TRANSFER_IS_FIXED(Kind.CONFLICT),
    NOT_NOW(Kind.CONFLICT),
    REASON_NEEDED(Kind.INVALID),
    FILING_NEEDED(Kind.INVALID),
    GUARDIAN_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    TransferError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
