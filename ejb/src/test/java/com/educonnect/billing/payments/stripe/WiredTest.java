package com.educonnect.billing.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.Unanswered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WiredTest {
    @ParameterizedTest
    @CsvSource({
        "EUR, 1250, 1250",
        "XOF, 15000, 15000",
        "XAF, 15000, 15000",
        "UGX, 5000, 500000",
        "RWF, 700, 700",
        "MGA, 500000, 5000",
        "TND, 1250, 1250"
    })
    void amountsGoAndComeAsStripeCountsThem(String currency, long minor, long wired) throws Unanswered {
        var amount = Money.of(minor, currency);
        assertThat(Wired.write(amount)).isEqualTo(wired);
        assertThat(Wired.read(wired, currency.toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(amount);
    }

    @Test
    void nothingIsRoundedAway() {
        assertThatThrownBy(() -> Wired.write(Money.of(50, "MGA"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Wired.read(150L, "ugx")).isInstanceOf(Unanswered.class);
    }
}
