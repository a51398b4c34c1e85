package com.educonnect.grades.marks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Marks as their author entered or pasted them.
 *
 * @param device with {@code seq}, the device and its growing count: what somebody wrote later on the same device replaces
 *     what he or she wrote there earlier, though its answer had not come back yet
 * @param at the device's clock, kept for the history only
 */
public record EnterMarks(
        UUID device,
        @Min(0) Long seq,
        Instant at,
        @NotNull @Size(max = 5000) List<@NotNull @Valid Cell> cells) {
    /**
     * One mark: a number, a state or a letter; with none of them it is taken back.
     *
     * @param base the version its author saw, 0 if none
     * @param state what stands in the place of a mark, as schemes write it: {@code absent-justified}…
     * @param letter what the scheme lets teachers enter instead of a number
     * @param note null leaves the one that is there, empty removes it
     */
    public record Cell(
            @NotNull UUID assessment,
            @NotNull UUID pupil,
            @Min(0) int base,
            BigDecimal score,
            String state,
            String letter,
            String note) {}
}
