package com.educonnect.courses.assignments;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Marks were released whose assignment stands in the gradebook.
 *
 * @param maximum what the scores are out of
 */
public record SubmissionsMarked(UUID assessment, BigDecimal maximum, List<Marked> marks) {
    /**
     * A number or a state.
     *
     * @param before what was released of this pupil earlier, or null
     */
    public record Marked(UUID pupil, BigDecimal score, String state, Released before) {}

    /** What the gradebook was told earlier. */
    public record Released(BigDecimal score, String state) {}
}
