package com.educonnect.billing.fees.cash;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * @param counted what lies in the drawer, in minor units
 * @param banked what of it leaves the drawer for the bank
 * @param reason why another sum lies there than should; none where they agree
 */
public record CloseCashDay(
        @PositiveOrZero long counted,
        @PositiveOrZero long banked,
        @Size(min = 5, max = 300) String reason) {}
