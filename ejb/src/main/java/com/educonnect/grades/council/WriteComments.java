package com.educonnect.grades.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Comments of one subject as their author wrote them, one or those of the whole class. */
public record WriteComments(@NotNull @Size(max = 500) List<@NotNull @Valid Cell> cells) {
    /**
     * One pupil's.
     *
     * @param base the version its author saw, 0 if none
     * @param text null or empty takes it back
     */
    public record Cell(
            @NotNull UUID pupil,
            @Min(0) int base,
            @Size(max = 2000) String text) {
        public Cell {
            text = text == null ? "" : text.strip();
        }
    }
}
