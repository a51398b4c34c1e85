package com.educonnect.files;

import com.educonnect.platform.ErrorCode;

/** Every refusal about files. */
public enum FileError implements ErrorCode {
    TUS_VERSION(Kind.STALE),
    UPLOAD_UNREADABLE(Kind.INVALID),
    FILE_TOO_LARGE(Kind.TOO_LARGE),
    SCHOOL_FULL(Kind.TOO_LARGE),
    TYPE_REFUSED(Kind.INVALID),
    UPLOAD_IS_FIXED(Kind.CONFLICT),
    OFFSET_WRONG(Kind.CONFLICT),
    PAST_THE_END(Kind.TOO_LARGE),
    PIECE_TOO_LARGE(Kind.TOO_LARGE),
    CHECKSUM_UNKNOWN(Kind.INVALID),
    CHECKSUM_WRONG(Kind.DAMAGED),
    IN_USE(Kind.CONFLICT),
    FILE_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    FileError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
