package com.educonnect.establishments;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** What a school may change of itself; its code, country and host are the operator's. */
public record EstablishmentSettings(
        @NotBlank @Size(min = 2, max = 200) String name,
        @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotBlank @Size(max = 60) String timeZone,
        @NotBlank @Size(max = 200) String contactName,
        @NotBlank @Email @Size(max = 254) String contactEmail,
        @Size(max = 30) String contactPhone,
        @PositiveOrZero int version) {}
