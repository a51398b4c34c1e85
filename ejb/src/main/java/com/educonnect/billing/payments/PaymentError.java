package com.educonnect.billing.payments;

import com.educonnect.platform.ErrorCode;

/** Every refusal about payments. */
public enum PaymentError implements ErrorCode {
    PROVIDER_UNKNOWN(Kind.INVALID),
    SUBJECT_UNKNOWN(Kind.INVALID),
    PROVIDER_NOT_OFFERED(Kind.CONFLICT),
    CURRENCY_NOT_TAKEN(Kind.INVALID),
    MORE_THAN_IS_OWED(Kind.CONFLICT),
    PHONE_NEEDED(Kind.INVALID),
    PHONE_IS_RINGING(Kind.CONFLICT),
    PAYMENT_IS_FIXED(Kind.CONFLICT),
    NOT_UNDER_REVIEW(Kind.CONFLICT),
    NOT_BY_HAND(Kind.INVALID),
    REFUND_NOT_POSSIBLE(Kind.CONFLICT),
    REFUND_REFUSED(Kind.CONFLICT),
    FIELD_UNKNOWN(Kind.INVALID),
    FIELD_MISSING(Kind.INVALID),
    FIELD_MALFORMED(Kind.INVALID),
    PROVIDER_IS_FIXED(Kind.CONFLICT),
    CALLBACK_FORGED(Kind.FORBIDDEN);

    private final Kind kind;

    PaymentError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
