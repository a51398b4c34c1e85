package com.educonnect.billing.payments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Makes an account with a provider known, or changes it.
 *
 * @param secrets only those that are written anew; the others stay
 */
public record SaveAccount(
        @Min(0) int version,
        @NotBlank @Size(max = 30) String provider,
        @NotBlank @Size(max = 100) String label,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        boolean paused,
        @NotNull @Size(max = 20) List<@NotNull @Valid AccountValue> settings,
        @NotNull @Size(max = 20) List<@NotNull @Valid AccountValue> secrets) {

    /** One field and what stands in it. */
    public record AccountValue(
            @NotBlank @Size(max = 40) String name,
            @NotNull @Size(max = 4000) String value) {}
}
