package com.educonnect.billing.payments;

import java.util.Locale;
import java.util.ResourceBundle;

/** Why a payment did not come, as all providers' own codes are told to people. */
public enum Reason {
    INSUFFICIENT_FUNDS,
    WRONG_PIN,
    CANCELLED,
    LIMIT_REACHED,
    PAYER_UNKNOWN,
    PAYER_LOCKED,
    UNREACHABLE,
    DECLINED,
    MISCONFIGURED,
    TIMED_OUT,
    GAVE_UP,
    AMOUNT_DIFFERS,
    CURRENCY_DIFFERS,
    PAYEE_DIFFERS,
    PAYER_DIFFERS,
    PAID_LATE,
    REVERSED;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String text(String id, Locale language) {
        return ResourceBundle.getBundle("com.educonnect.billing.payments.messages", language)
                .getString("reason." + id);
    }
}
