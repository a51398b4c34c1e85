package com.educonnect.billing.contracts;

import com.educonnect.billing.Money;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A reduction: of so many percent, or of an amount in one currency; never more than the whole.
 *
 * @param most how often it may be used, by all schools together
 */
public record Coupon(
        String code,
        @Nullable BigDecimal percent,
        @Nullable Long amount,
        @Nullable String currency,
        LocalDate from,
        LocalDate until,
        int most,
        int used) {
    public boolean holds(LocalDate day, String of) {
        return !day.isBefore(from) && !day.isAfter(until) && (currency == null || currency.equals(of));
    }

    public Money off(Money net) {
        if (percent != null) {
            return net.percent(percent);
        }
        var reduction = Money.of(amount, currency);
        return reduction.compareTo(net) > 0 ? net : reduction;
    }
}
