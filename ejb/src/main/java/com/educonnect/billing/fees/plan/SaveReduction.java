package com.educonnect.billing.fees.plan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reduction, in per cent or as an amount of each fee, for one pupil or for whoever the rule fits.
 *
 * @param pupil for whom; must be named but for siblings, staff and early payment, which find theirs
 * @param kind of which fees, or null for all
 * @param fromChild siblings only: from which child of the family on, the eldest being the first
 * @param paidBy early payment only: by when the fee must be paid in full
 */
public record SaveReduction(
        @Min(0) int version,
        @NotNull UUID year,

        @NotNull @Pattern(regexp = "siblings|staff|orphan|bursary|state|early|other")
        String rule,

        UUID pupil,
        @Pattern(regexp = FeeKind.FORM) String kind,
        Integer fromChild,
        LocalDate paidBy,

        @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent,

        @Positive Long amount,
        @NotBlank @Size(max = 300) String reason) {}
