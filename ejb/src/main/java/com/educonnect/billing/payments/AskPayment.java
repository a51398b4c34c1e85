package com.educonnect.billing.payments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks for money.
 *
 * @param subject what kind of thing is paid, such as {@code invoice}
 * @param amount in the currency's minor units
 * @param phone the Mobile Money number that is charged; none where the payer is sent to a page
 * @param payerName who pays, if it is not who asks
 */
public record AskPayment(
        @NotBlank @Size(max = 30) String subject,
        @NotNull UUID subjectId,
        @NotBlank @Size(max = 30) String provider,
        @Positive long amount,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @Size(max = 30) String phone,
        @Size(max = 200) String payerName) {}
