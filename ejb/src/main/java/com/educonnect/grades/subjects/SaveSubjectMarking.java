package com.educonnect.grades.subjects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Says how a subject is marked in a year at a level.
 *
 * @param stream null for the whole level
 * @param maximum what a period of it is out of, where the scheme counts in points; null leaves that to the coefficient
 * @param tags what proposals look for, such as {@code conduct}
 */
public record SaveSubjectMarking(
        @Min(0) int version,
        @NotNull UUID year,
        @NotNull UUID level,
        UUID stream,
        @NotNull UUID subject,
        @Positive @Digits(integer = 5, fraction = 2) BigDecimal maximum,
        boolean bonus,
        @NotNull @Size(max = 10) List<@NotNull @Pattern(regexp = "[a-z][a-z-]{0,39}") String> tags,
        @NotNull @Size(max = 10) List<@NotNull @Valid Component> components) {
    /** A part of the subject with a coefficient of its own. */
    public record Component(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}")
            String code,

            @NotBlank @Size(max = 100) String name,

            @NotNull @Positive @Digits(integer = 4, fraction = 2)
            BigDecimal coefficient) {}
}
