package com.educonnect.attendance;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * A roll after a save.
 *
 * @param outcome {@code applied}: it says what was sent; {@code merged}: somebody else is involved, see {@code conflict}
 */
public record SavedRoll(
        UUID id,
        int version,
        String outcome,
        boolean teacherAbsent,
        @Nullable UUID subject,
        List<Mark> exceptions,
        @Nullable RollConflict conflict) {
    private static final String APPLIED = "applied";
    private static final String MERGED = "merged";

    static SavedRoll applied(UUID id, int version, RollContent content) {
        return of(id, version, APPLIED, content, null);
    }

    /** What was sent stands, over a version its sender had not seen. */
    static SavedRoll overriding(Roll theirs, int version, RollContent mine) {
        return of(theirs.id(), version, MERGED, mine, RollConflict.of(theirs, mine, "mine"));
    }

    /** What was sent does not stand: a newer version does. */
    static SavedRoll outdated(Roll theirs, RollContent mine) {
        return of(theirs.id(), theirs.version(), MERGED, theirs.content(), RollConflict.of(theirs, mine, "theirs"));
    }

    private static SavedRoll of(UUID id, int version, String outcome, RollContent content, RollConflict conflict) {
        return new SavedRoll(
                id, version, outcome, content.teacherAbsent(), content.subject(), content.exceptions(), conflict);
    }

    boolean isMerged() {
        return MERGED.equals(outcome);
    }
}
