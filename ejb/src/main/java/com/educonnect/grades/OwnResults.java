package com.educonnect.grades;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a pupil and his or her guardians see of a period: the marks that the teachers show and, once it is sealed, the
 * results.
 *
 * @param general null until the period is sealed
 */
public record OwnResults(
        UUID pupil,
        UUID schoolClass,
        String className,
        UUID period,
        String periodName,
        boolean sealed,
        List<Own> subjects,
        @Nullable Figure general,
        @Nullable ClassFigures classGeneral) {
    /** A subject; its figures are null until the period is sealed. */
    public record Own(
            UUID id,
            String name,
            @Nullable BigDecimal coefficient,
            @Nullable Figure figure,
            @Nullable ClassFigures figures,
            List<Shown> marks) {}

    /** A mark that its teacher shows. */
    public record Shown(
            String title,
            String category,
            LocalDate heldOn,
            BigDecimal maximum,
            @Nullable BigDecimal score,
            @Nullable String state) {}
}
