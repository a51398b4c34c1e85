package com.educonnect.courses.assignments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a rubric looks at, and the levels it knows.
 *
 * @param code by which points name it
 */
public record Criterion(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String title,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid Level> levels) {
    /** How well, in words, and what it gives. */
    public record Level(
            @NotBlank @Size(max = 300) String title,

            @NotNull @PositiveOrZero @Digits(integer = 5, fraction = 2)
            BigDecimal points) {}

    /** With its numbers written as equal ones are. */
    Criterion plain() {
        return new Criterion(
                code.strip(),
                title.strip(),
                levels.stream()
                        .map(level -> new Level(level.title().strip(), Stored.number(level.points())))
                        .toList());
    }

    BigDecimal highest() {
        return levels.stream().map(Level::points).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    boolean gives(BigDecimal points) {
        return levels.stream().anyMatch(level -> level.points().compareTo(points) == 0);
    }
}
