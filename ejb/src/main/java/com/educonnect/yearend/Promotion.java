package com.educonnect.yearend;

import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes the next year, step by step, for the job that does it. What is made once is found again by its key, so a job that was
 * cut off goes on with the rest; whoever lost it to a later attempt makes nothing more.
 */
@Stateless
public class Promotion {
    public static final String WORK = "yearend.promote";
    private static final int SILENT_SECONDS = 30;

    @Inject
    YearEndRepository ends;

    @Inject
    NextYear copies;

    @Inject
    EnrolmentRows enrolments;

    @Inject
    Audit audit;

    /** Takes a job that is new or whose attempt fell silent; answers the number of this attempt. */
    public Optional<Integer> take(UUID year) {
        return ends.take(year, SILENT_SECONDS);
    }

    public boolean running(UUID year) {
        return ends.find(year).is(YearEnd.RUNNING);
    }

    /** Copies what the year was organised by. */
    public void copy(UUID year, int attempt) {
        requireOurs(year, attempt);
        var made = copies.copy(year, ends.find(year).next());
        audit.record("year-end.copy", "school_year", year, made);
    }

    public List<UUID> classes(UUID year) {
        return enrolments.classes(year);
    }

    /** Who of a class is still to be enrolled. */
    public List<Move> pending(UUID year, UUID from) {
        return enrolments.pending(year, from);
    }

    public void enrol(UUID year, int attempt, List<Move> moves) {
        requireOurs(year, attempt);
        var made = enrolments.enrol(year, moves);
        audit.record(
                "year-end.enrol",
                "school_class",
                moves.getFirst().from(),
                Map.of("year", year.toString(), "pupils", made));
    }

    /** Says how it ended: everybody has a place, or who has none. */
    public void finish(UUID year, int attempt) {
        var missing = enrolments.missing(year);
        var state = missing.isEmpty() ? YearEnd.DONE : YearEnd.FAILED;
        if (ends.finish(year, attempt, state, missing.isEmpty() ? null : String.join("\n", missing))) {
            audit.record("year-end." + state, "school_year", year, Map.of("missing", missing.size()));
        }
    }

    private void requireOurs(UUID year, int attempt) {
        if (!ends.beat(year, attempt)) {
            throw new IllegalStateException("the year's end was taken by a later attempt");
        }
    }
}
