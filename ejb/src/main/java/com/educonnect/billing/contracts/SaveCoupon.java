package com.educonnect.billing.contracts;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A coupon to give out: of so many percent, or of an amount in one currency.
 *
 * @param amount minor units of the currency
 * @param most how often it may be used, by all schools together
 */
public record SaveCoupon(
        @Nullable @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent,

        @Nullable @Positive @Max(1_000_000_000_000L) Long amount,
        @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @Positive @Max(100_000) int most) {
    boolean isOneKind() {
        return percent == null ? amount != null && currency != null : amount == null && currency == null;
    }

    /** Whether a coupon gives just this; its last day does not count. */
    boolean says(Coupon known) {
        var samePercent = percent == null ? known.percent() == null : same(known.percent());
        return samePercent
                && Objects.equals(amount, known.amount())
                && Objects.equals(currency, known.currency())
                && from.equals(known.from())
                && most == known.most();
    }

    private boolean same(BigDecimal other) {
        return other != null && percent.compareTo(other) == 0;
    }
}
