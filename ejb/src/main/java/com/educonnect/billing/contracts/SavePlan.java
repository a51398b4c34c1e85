package com.educonnect.billing.contracts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A price list to publish; the code of an earlier one makes its next edition. */
public record SavePlan(
        @NotNull @Pattern(regexp = "[a-z0-9-]{2,40}") String code,
        @NotBlank @Size(min = 2, max = 100) String name,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotNull @Pattern(regexp = "month|term|year") String term,
        @NotEmpty @Size(max = 12) List<@Valid Tier> tiers,
        @PositiveOrZero long minimum) {}
