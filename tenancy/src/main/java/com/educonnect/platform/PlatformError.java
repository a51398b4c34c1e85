package com.educonnect.platform;

/** Refusals that belong to no domain. */
public enum PlatformError implements ErrorCode {
    BAD_CURSOR(Kind.INVALID),
    INVALID(Kind.INVALID),
    MALFORMED_JSON(Kind.INVALID),
    MALFORMED_PARAMETER(Kind.INVALID),
    UNKNOWN_FIELD(Kind.INVALID),
    UNAUTHENTICATED(Kind.UNAUTHENTICATED),
    FORBIDDEN(Kind.FORBIDDEN),
    NOT_FOUND(Kind.NOT_FOUND),
    STALE_VERSION(Kind.CONFLICT),
    CONFLICT(Kind.CONFLICT),
    TOO_LARGE(Kind.TOO_LARGE),
    TOO_MANY_REQUESTS(Kind.TOO_MANY),
    UNAVAILABLE(Kind.UNAVAILABLE);

    private final Kind kind;

    PlatformError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
