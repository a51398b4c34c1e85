package com.educonnect.billing.fees;

import com.educonnect.platform.ErrorCode;

/** Every refusal about fees. */
public enum FeesError implements ErrorCode {
    UNKNOWN_REFERENCE(Kind.INVALID),
    FEE_IS_CHARGED(Kind.CONFLICT),
    FEE_NOT_OPTIONAL(Kind.CONFLICT),
    REDUCTION_INCOMPLETE(Kind.INVALID),
    REDUCTION_IS_FIXED(Kind.CONFLICT),
    FAMILY_IS_JOINED(Kind.CONFLICT),
    CHARGE_IS_FIXED(Kind.CONFLICT),
    NOTHING_TO_CHARGE(Kind.INVALID),
    REFERENCE_NEEDED(Kind.INVALID),
    CASH_COMES_TODAY(Kind.INVALID),
    RECEIPT_IS_VOID(Kind.CONFLICT),
    VOIDED_BY_PROVIDER(Kind.CONFLICT),
    PAYMENT_HAS_OWNER(Kind.CONFLICT),
    CASH_DAY_CLOSED(Kind.CONFLICT),
    CASH_DAY_BEFORE(Kind.CONFLICT),
    NOT_YOUR_DRAWER(Kind.CONFLICT),
    DIFFERENCE_UNEXPLAINED(Kind.INVALID),
    MORE_THAN_COUNTED(Kind.INVALID),
    PUPIL_HAS_NOT_LEFT(Kind.CONFLICT),
    LEAVER_IS_SETTLED(Kind.CONFLICT),
    MORE_THAN_TO_COME(Kind.INVALID);

    private final Kind kind;

    FeesError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
