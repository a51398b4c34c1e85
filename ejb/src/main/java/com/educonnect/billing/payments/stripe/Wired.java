package com.educonnect.billing.payments.stripe;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.Unanswered;
import com.educonnect.billing.payments.wire.Amounts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * Amounts in Stripe's own minor units, which are not those of ISO 4217 everywhere: the ariary has none, the Ugandan
 * shilling two.
 */
final class Wired {
    private static final Set<String> WHOLE = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");
    private static final Set<String> THOUSANDTHS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    private Wired() {}

    static long write(Money amount) {
        return amount.major()
                .movePointRight(digits(amount.currency().getCurrencyCode()))
                .longValueExact();
    }

    static Money read(Long amount, String currency) throws Unanswered {
        if (amount == null || currency == null) {
            throw new Unanswered("no amount", true);
        }
        var code = currency.toUpperCase(Locale.ROOT);
        return Amounts.of(BigDecimal.valueOf(amount, digits(code)), code);
    }

    private static int digits(String currency) {
        if (WHOLE.contains(currency)) {
            return 0;
        }
        return THOUSANDTHS.contains(currency) ? 3 : 2;
    }
}
