package com.educonnect.billing.subscription;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * An invoice as the holder of its link sees it: what is printed on it, and what is still owed.
 *
 * @param open in the currency's minor units; nothing where it is paid
 * @param bank where a transfer goes to
 */
public record OpenInvoice(
        String number,
        String buyer,
        LocalDate dueOn,
        long open,
        String currency,
        @Nullable String bank) {}
