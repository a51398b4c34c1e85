package com.educonnect.sync;

import com.educonnect.platform.ErrorCode;

/** Every refusal of the protocol itself. */
public enum SyncError implements ErrorCode {
    OP_REUSE(Kind.CONFLICT),
    OP_ID_NOT_TIME_ORDERED(Kind.INVALID),
    EXPIRED(Kind.GONE),
    UNKNOWN_TYPE(Kind.INVALID),
    UNKNOWN_SCHEMA(Kind.INVALID),
    CURSOR_EXPIRED(Kind.GONE);

    private final Kind kind;

    SyncError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
