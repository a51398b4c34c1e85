package com.educonnect.grades.results;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a pupil and his or her guardians see of a period: the marks that the teachers show and, once it is sealed, the
 * results.
 *
 * @param periods all of the year, as the class divides it
 * @param general null until the period is sealed
 */
public record OwnResults(
        UUID pupil,
        UUID schoolClass,
        String className,
        UUID period,
        String periodName,
        boolean sealed,
        List<Term> periods,
        List<Own> subjects,
        @Nullable Figure general,
        @Nullable ClassFigures classGeneral) {
    /**
     * A period of the year.
     *
     * @param holdsOthers whether it is divided into shorter ones
     * @param general null until it is sealed
     */
    public record Term(
            UUID id,
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            boolean holdsOthers,
            boolean sealed,
            @Nullable Figure general) {}

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
