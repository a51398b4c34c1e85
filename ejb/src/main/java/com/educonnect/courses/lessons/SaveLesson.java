package com.educonnect.courses.lessons;

import com.educonnect.courses.Given;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Adds a lesson at the end of a module, or changes one.
 *
 * @param body HTML; what the sanitiser does not know is left out
 * @param visibleFrom from when pupils see it; null: not yet
 * @param requires the lesson that has to be done before, or null
 * @param requiresScore what the required lesson has to come to, in percent, or null
 */
public record SaveLesson(
        @Min(0) int version,
        @NotNull UUID module,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 200_000) String body,
        Instant visibleFrom,
        UUID requires,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal requiresScore,

        @NotNull @Size(max = 50) List<@NotNull @Valid Item> items) {
    public SaveLesson {
        title = Given.text(title);
        visibleFrom = Given.moment(visibleFrom);
    }

    /** A link, a video on one of the sites that are allowed, or a file that was sent for lessons. */
    public record Item(
            @NotNull @Pattern(regexp = "file|link|video") String kind,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 2000) String url,
            UUID file) {
        public Item {
            title = Given.text(title);
            url = Given.text(url);
        }
    }
}
