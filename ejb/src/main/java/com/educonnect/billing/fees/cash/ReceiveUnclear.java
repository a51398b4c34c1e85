package com.educonnect.billing.fees.cash;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Money that was seen on the school's account without a family's number, or with one that nobody has.
 *
 * @param reference what the payer had typed
 */
public record ReceiveUnclear(
        @NotNull @Pattern(regexp = "cheque|bank-transfer") String way,
        @Positive long amount,
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 200) String payerName,
        @NotBlank @Size(max = 100) String reference) {}
