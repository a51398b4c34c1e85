package com.educonnect.privacy;

import com.educonnect.platform.ErrorCode;

/** Why nobody is erased. */
public enum ErasureError implements ErrorCode {
    STILL_HERE(Kind.CONFLICT),
    ASKED_ALREADY(Kind.CONFLICT),
    NEEDS_ANOTHER(Kind.CONFLICT),
    ALREADY_ERASED(Kind.CONFLICT);

    private final Kind kind;

    ErasureError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
