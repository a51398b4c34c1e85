package com.educonnect.establishments;

import com.educonnect.platform.ErrorCode;

/** Refusals about what districts do with their schools. */
public enum DistrictError implements ErrorCode {
    SCHOOL_ALREADY_THERE(Kind.INVALID),
    TRANSFER_NOT_FOUND(Kind.NOT_FOUND),
    TRANSFER_REUSED(Kind.CONFLICT),
    TRANSFER_OPEN(Kind.CONFLICT),
    TRANSFER_DECIDED(Kind.CONFLICT),
    NOTICE_NOT_FOUND(Kind.NOT_FOUND),
    NOTICE_SENT(Kind.CONFLICT),
    NO_SCHOOLS(Kind.CONFLICT);

    private final Kind kind;

    DistrictError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
