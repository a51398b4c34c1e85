package com.educonnect.tenancy;

import com.educonnect.platform.ErrorCode;

/** Refusals about establishments and districts. */
public enum TenancyError implements ErrorCode {
    ESTABLISHMENT_NOT_FOUND(Kind.NOT_FOUND),
    DISTRICT_NOT_FOUND(Kind.NOT_FOUND),
    DISTRICT_CODE_TAKEN(Kind.CONFLICT),
    DISTRICT_INSIDE_ITSELF(Kind.INVALID),
    SLUG_TAKEN(Kind.CONFLICT),
    SLUG_RESERVED(Kind.INVALID),
    CODE_TAKEN(Kind.CONFLICT),
    COUNTRY_UNKNOWN(Kind.INVALID),
    CURRENCY_UNKNOWN(Kind.INVALID),
    LANGUAGE_UNKNOWN(Kind.INVALID),
    TIME_ZONE_UNKNOWN(Kind.INVALID),
    REGION_UNKNOWN(Kind.INVALID),
    NO_SPARE_READY(Kind.UNAVAILABLE),
    SIGN_UP_REUSED(Kind.CONFLICT),
    HOST_OF_ANOTHER_SCHOOL(Kind.FORBIDDEN),
    SCHOOL_READ_ONLY(Kind.UNAVAILABLE);

    private final Kind kind;

    TenancyError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
