package com.educonnect.billing.contracts;

import com.educonnect.platform.ErrorCode;

/** Why a contract cannot be as it is wanted. */
public enum ContractError implements ErrorCode {
    TIERS_OUT_OF_ORDER(Kind.INVALID),
    PLAN_NOT_FOUND(Kind.NOT_FOUND),
    PLAN_RETIRED(Kind.CONFLICT),
    PLAN_IS_FIXED(Kind.CONFLICT),
    PLAN_OF_OTHER_CURRENCY(Kind.CONFLICT),
    CONTRACT_NOT_FOUND(Kind.NOT_FOUND),
    CONTRACT_EXISTS(Kind.CONFLICT),
    CONTRACT_ENDED(Kind.CONFLICT),
    DISTRICT_PAYS(Kind.CONFLICT),
    COUPON_UNKNOWN(Kind.INVALID),
    COUPON_SPENT(Kind.CONFLICT),
    COUPON_IS_FIXED(Kind.CONFLICT),
    COUPON_OF_ONE_KIND(Kind.INVALID),
    COUPON_ENDS_BEFORE_IT_BEGINS(Kind.INVALID),
    SELLER_UNKNOWN(Kind.CONFLICT);

    private final Kind kind;

    ContractError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
