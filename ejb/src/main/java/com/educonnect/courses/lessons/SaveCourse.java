package com.educonnect.courses.lessons;

import com.educonnect.courses.Given;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * Begins a course or changes it.
 *
 * @param publishedAt from when pupils see it; null: not yet
 */
public record SaveCourse(
        @Min(0) int version,
        @NotNull UUID schoolClass,
        @NotNull UUID subject,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 2000) String description,
        Instant publishedAt) {
    public SaveCourse {
        title = Given.text(title);
        description = Given.text(description);
        publishedAt = Given.moment(publishedAt);
    }
}
