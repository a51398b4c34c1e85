package com.educonnect.yearend;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A year's end as far as it has come.
 *
 * @param state {@code planned}, {@code running}, {@code done}, {@code failed} or {@code opened}
 * @param plan the mark of this plan, to be given back by whoever starts it
 * @param enrolled of how many pupils the job has made the enrolment
 * @param asked how many have a place in the next year
 * @param open how many are undecided or not placed
 * @param levelsUnordered whether two levels stand at one position, so that none is the next
 * @param problem who could not be enrolled, once it has failed
 */
public record YearEndView(
        Year year,
        @Nullable Year next,
        String state,
        String plan,
        int pupils,
        int asked,
        int enrolled,
        int open,
        boolean levelsUnordered,
        List<Flow> flows,
        List<ClassLine> classes,
        List<String> problem,
        @Nullable Instant finishedAt) {

    public record Year(UUID id, String name, LocalDate startsOn, LocalDate endsOn, String state) {}

    /** How many go from one class to another; without {@code to} they leave or have no place yet. */
    public record Flow(UUID from, @Nullable UUID to, String outcome, int pupils) {}

    /**
     * A class of the year that ends, and its successor.
     *
     * @param pupils how many are in it at the year's end
     * @param coming how many its successor takes
     * @param capacity null where nobody said how many it holds
     */
    public record ClassLine(
            UUID id,
            String code,
            String name,
            int pupils,
            int coming,
            @Nullable Integer capacity) {}
}
