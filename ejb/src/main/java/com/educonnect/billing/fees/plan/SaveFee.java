package com.educonnect.billing.fees.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A fee of a year's plan. Once somebody was charged only its name may change.
 *
 * @param level for whom, or null for every level
 * @param audience all, new (first year in the school) or returning
 * @param optional whether only those pay it who asked for it
 * @param lateFee charged once for each instalment that is not covered so many days after its day; 0 for none
 */
public record SaveFee(
        @Min(0) int version,
        @NotNull UUID year,
        UUID level,
        UUID stream,
        @NotNull @Pattern(regexp = FeeKind.FORM) String kind,
        @NotBlank @Size(max = 100) String name,
        @NotNull @Pattern(regexp = "all|new|returning") String audience,
        boolean optional,
        @NotEmpty @Size(max = 24) List<@NotNull @Valid Instalment> instalments,
        @PositiveOrZero long lateFee,
        @Min(0) @Max(365) int lateAfterDays) {}
