package com.educonnect.billing.invoices;

import com.educonnect.platform.ErrorCode;

/** Why an invoice cannot be issued, credited or settled so. */
public enum InvoiceError implements ErrorCode {
    NOTHING_TO_BILL(Kind.CONFLICT),
    NOT_AN_INVOICE(Kind.CONFLICT),
    MORE_THAN_INVOICED(Kind.CONFLICT),
    MORE_THAN_OWED(Kind.CONFLICT),
    OTHER_CURRENCY(Kind.CONFLICT),
    PLAN_NEEDED(Kind.CONFLICT),
    TAX_KEY_NEEDED(Kind.CONFLICT),
    CLEARANCE_NOT_OPEN(Kind.CONFLICT);

    private final Kind kind;

    InvoiceError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
