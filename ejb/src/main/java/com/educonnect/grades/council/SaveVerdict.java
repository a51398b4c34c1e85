package com.educonnect.grades.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What is said and decided of a pupil.
 *
 * @param honours codes of those that are given
 * @param refused codes of honours that the figures earned and conduct forfeits
 * @param decision what becomes of the pupil next year, or null
 * @param decided whether the council decides it so; otherwise it is prepared for the council
 */
public record SaveVerdict(
        @Min(0) int version,
        @Size(max = 600) String comment,
        @NotNull @Size(max = 10) List<@NotNull String> honours,
        @NotNull @Size(max = 10) List<@NotNull String> refused,
        @NotNull @Size(max = 10) List<@NotNull String> warnings,
        @Size(max = 60) String decision,
        @Size(max = 600) String reasons,

        @NotNull @Size(max = 20) List<@NotNull @Valid Trait> conduct,

        boolean decided) {
    /** A mark or a word for one side of a pupil's conduct: {@code work}, {@code diligence}… */
    public record Trait(
            @NotNull @Pattern(regexp = "[a-z][a-z-]{1,29}") String key,
            @NotBlank @Size(max = 60) String value) {}

    public SaveVerdict {
        comment = orNull(comment);
        reasons = orNull(reasons);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
