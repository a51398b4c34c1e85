package com.educonnect.billing.contracts;

import com.educonnect.billing.Money;
import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * One line of what is owed, before tax.
 *
 * @param what the key of its text: pupils, minimum, reduction, remainder, free
 * @param name a school, a plan or a coupon by name, or the text itself of a free line
 * @param until the day after the last
 */
public record Charge(
        String what,
        @Nullable String name,
        long quantity,
        Money price,
        Money net,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
