package com.educonnect.billing.bank;

import com.educonnect.platform.ErrorCode;

/** Why money cannot be taken, matched or given back so. */
public enum BankError implements ErrorCode {
    STATEMENT_UNREADABLE(Kind.INVALID),
    LINE_IS_DECIDED(Kind.CONFLICT),
    LINE_NOT_OF_INVOICE(Kind.CONFLICT),
    SAME_EYES(Kind.CONFLICT),
    DECIDED_BEFORE(Kind.CONFLICT),
    MORE_THAN_ADVANCE(Kind.CONFLICT),
    VOUCHER_NOT_VALID(Kind.CONFLICT),
    VOUCHER_OF_OTHER_CURRENCY(Kind.CONFLICT);

    private final Kind kind;

    BankError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
