package com.educonnect.billing.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A statement as the bank gave it.
 *
 * @param content in base 64
 */
public record ImportStatement(
        @NotNull UUID seller,
        @NotNull @Pattern(regexp = "csv|camt053|mt940") String format,
        @NotBlank @Size(max = 200) String fileName,
        @NotNull @Size(min = 1, max = 5_000_000) byte[] content) {}
