package com.educonnect.courses.assignments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Asks a class for work, or changes what was asked.
 *
 * @param acceptedUntil null takes nothing that is late
 * @param latePercent taken off what is late
 * @param resubmissions how often a pupil may hand in again
 * @param groups pupils who work together; none where each works alone
 * @param rubric none where a number is given
 * @param assessment where released marks go in the gradebook
 * @param visibleFrom null while it is being prepared
 * @param lesson of the same class and subject, to which it belongs; or null
 * @param attachments files that were sent for assignments, which the class is given with it
 */
public record SaveAssignment(
        @Min(0) int version,
        @NotNull UUID schoolClass,
        @NotNull UUID subject,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 10000) String instructions,
        @NotNull Instant dueAt,
        Instant acceptedUntil,

        @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal latePercent,

        boolean text,
        boolean files,
        boolean paper,
        @Min(0) @Max(20) int resubmissions,
        @NotNull @Size(max = 100) List<@NotNull @Valid Group> groups,

        @NotNull @Positive @Digits(integer = 5, fraction = 2)
        BigDecimal maximum,

        @NotNull @Size(max = 20) List<@NotNull @Valid Criterion> rubric,
        UUID assessment,
        Instant visibleFrom,
        UUID lesson,
        @Size(max = 10) List<@NotNull UUID> attachments) {
    public SaveAssignment {
        attachments = attachments == null ? List.of() : attachments;
    }
}
