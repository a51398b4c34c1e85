package com.educonnect.grades.council;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Adds a sentence to the school's bank or changes it.
 *
 * @param subject null for one that suits all; it stays as it was first given
 */
public record SavePhrase(
        @Min(0) int version,
        UUID subject,
        @NotBlank @Size(max = 300) String text,
        @Min(0) @Max(100_000) int position) {
    public SavePhrase {
        text = text == null ? null : text.strip();
    }
}
