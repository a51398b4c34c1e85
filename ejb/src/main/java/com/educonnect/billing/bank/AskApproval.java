package com.educonnect.billing.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A refund of a customer's advance, or an invoice that will never be paid.
 *
 * @param invoice of a refund, any invoice of the customer
 */
public record AskApproval(
        @NotNull @Pattern(regexp = "refund|write_off") String kind,
        @NotNull UUID invoice,
        @Positive long amount,
        @NotBlank @Size(min = 10, max = 500) String reason) {}
