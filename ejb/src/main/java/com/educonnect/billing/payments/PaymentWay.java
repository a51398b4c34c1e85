package com.educonnect.billing.payments;

import java.util.Locale;

/**
 * A way of paying that is offered.
 *
 * @param way {@code push}: the payer's phone rings; {@code redirect}: the payer goes to a page
 */
public record PaymentWay(String provider, String way, String currency) {
    static PaymentWay of(Provider provider, String currency) {
        return new PaymentWay(provider.name(), provider.traits().way().name().toLowerCase(Locale.ROOT), currency);
    }
}
