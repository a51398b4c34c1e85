package com.educonnect.billing.invoices;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** A seller as it should be; its code and country stay. */
public record SaveSeller(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{1,7}") String code,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 100) String legalForm,
        @Size(max = 100) String capital,
        @NotBlank @Size(max = 500) String address,
        @Size(max = 100) String register,
        @NotBlank @Size(max = 100) String taxId,
        @Size(max = 200) String taxRegime,
        @Size(max = 200) String taxCentre,
        @Email @Size(max = 254) String email,
        @Size(max = 30) String phone,
        @Size(max = 500) String bank,
        @Pattern(regexp = "fne|emecef|etims") String clearance,
        @PositiveOrZero int version) {}
