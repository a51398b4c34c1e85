package com.educonnect.courses.lessons;

import com.educonnect.courses.Given;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Adds a module at the end, or changes one.
 *
 * @param visibleFrom null: as soon as its lessons
 */
public record SaveModule(
        @Min(0) int version, @NotBlank @Size(max = 200) String title, Instant visibleFrom) {
    public SaveModule {
        title = Given.text(title);
        visibleFrom = Given.moment(visibleFrom);
    }
}
