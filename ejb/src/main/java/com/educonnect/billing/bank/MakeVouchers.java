package com.educonnect.billing.bank;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Vouchers that somebody has bought and paid by transfer.
 *
 * @param reference of the transfer that paid them
 */
public record MakeVouchers(
        @Positive @Max(500) int count,
        @Positive long amount,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotNull @Future LocalDate validUntil,
        @NotBlank @Size(max = 200) String soldTo,
        @NotBlank @Size(max = 100) String reference) {}
