package com.educonnect.yearend;

import jakarta.annotation.Nullable;
import java.util.UUID;

/**
 * Where a pupil goes.
 *
 * @param decision the code that was given, null as long as nobody decided
 * @param byCouncil whether the council did, so that people only choose the class
 * @param outcome {@code promoted}, {@code repeats}, {@code oriented}, {@code excluded}, {@code leaves}, {@code undecided} or
 *     {@code unplaced}
 * @param to the class of the old year whose successor takes the pupil
 */
public record MoveView(
        UUID pupil,
        String name,
        UUID from,
        @Nullable String decision,
        boolean byCouncil,
        String outcome,
        @Nullable UUID to) {
    static MoveView of(Move move) {
        return new MoveView(
                move.pupil(),
                move.name(),
                move.from(),
                move.decision(),
                move.byCouncil(),
                move.outcome().id(),
                move.to());
    }
}
