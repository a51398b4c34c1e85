package com.educonnect.grades.cards;

import com.educonnect.platform.ErrorCode;

/** Why a paper cannot be made or changed. */
public enum CardError implements ErrorCode {
    PERIOD_NOT_SEALED(Kind.CONFLICT),
    RUN_IS_FIXED(Kind.CONFLICT),
    RUN_NOT_DONE(Kind.CONFLICT),
    RUN_STILL_GOES(Kind.CONFLICT),
    ALREADY_WITHDRAWN(Kind.CONFLICT),
    CARD_REPLACED(Kind.CONFLICT),
    TEMPLATE_EXISTS(Kind.CONFLICT),
    TEMPLATE_IS_FIXED(Kind.CONFLICT),
    LOGO_NOT_PICTURE(Kind.INVALID),
    NO_PUPILS(Kind.CONFLICT),
    CERTIFICATE_IS_FIXED(Kind.CONFLICT),
    NOT_ENROLLED(Kind.CONFLICT),
    STILL_ENROLLED(Kind.CONFLICT),
    NO_CARDS(Kind.CONFLICT),
    NOT_AS_SIGNED(Kind.CONFLICT);

    private final Kind kind;

    CardError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
