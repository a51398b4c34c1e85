package com.educonnect.courses.log;

import com.educonnect.courses.Given;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Writes what was done in a lesson.
 *
 * @param slot which lesson of the day, or null
 * @param homework with the day for which it is set; both or neither
 */
public record SaveEntry(
        @Min(0) int version,
        @NotNull UUID schoolClass,
        @NotNull UUID subject,
        @NotNull LocalDate heldOn,
        UUID slot,
        @NotBlank @Size(max = 4000) String done,
        @Size(max = 2000) String homework,
        LocalDate homeworkDueOn) {
    public SaveEntry {
        done = Given.text(done);
        homework = Given.text(homework);
    }
}
