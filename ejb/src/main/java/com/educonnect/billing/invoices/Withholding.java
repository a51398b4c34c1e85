package com.educonnect.billing.invoices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Tax that a customer kept back.
 *
 * @param certificate the number of the State's certificate
 */
public record Withholding(
        @Positive long amount,
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 100) String certificate) {}
