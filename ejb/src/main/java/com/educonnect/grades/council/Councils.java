package com.educonnect.grades.council;

import com.educonnect.grades.results.Gradebooks.Term;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The councils of a period, as far as the caller sees its classes.
 *
 * @param period the one asked for, or that of today
 * @param periods all of its year, in time
 */
public record Councils(UUID period, List<Term> periods, List<Line> classes) {
    /**
     * A class.
     *
     * @param state {@code prepared}, {@code sitting} or {@code closed}
     * @param comments how many subject comments are written
     * @param prepared of how many pupils something is written for the council
     * @param decided of how many it has decided
     * @param whole whether the caller sees its council before it is opened
     * @param subjects those that the caller comments on
     */
    public record Line(
            UUID id,
            String code,
            String name,
            int pupils,
            String state,
            @Nullable LocalDate heldOn,
            boolean sealed,
            int comments,
            int prepared,
            int decided,
            boolean whole,
            List<Commented> subjects) {}

    /** @param written how many of the class's pupils have a comment in it */
    public record Commented(UUID id, String name, int written) {}
}
