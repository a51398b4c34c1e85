package com.educonnect.courses.assignments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What a pupil hands in; the operation's entity is the submission.
 *
 * @param files uploaded before, in their order
 */
public record HandIn(
        @NotNull UUID assignment,
        @Size(max = 50000) String text,
        @NotNull @Size(max = 10) List<@NotNull UUID> files) {
    boolean hasText() {
        return text != null && !text.isBlank();
    }
}
