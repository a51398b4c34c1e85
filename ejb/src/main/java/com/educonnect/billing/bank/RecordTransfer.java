package com.educonnect.billing.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A transfer that was seen on the account.
 *
 * @param reference the bank's own for it
 */
public record RecordTransfer(
        @Positive long amount,
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 200) String payer,
        @NotBlank @Size(max = 100) String reference) {}
