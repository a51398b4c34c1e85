package com.educonnect.grades.rules;

import com.educonnect.grades.rules.exact.Fraction;

/**
 * What came out of a step.
 *
 * @param score null unless there is a figure; a pupil who is not classed has one that is not ranked
 */
public record Outcome(Status status, Score score) {
    /** Why there is a result or none. */
    public enum Status {
        SCORED,
        /** No marks, or not those that the scheme asks for. Never zero. */
        NONE,
        /** A state that somebody must decide on first. */
        BLOCKED,
        /** Too few results for a general average that can be compared. */
        UNCLASSED
    }

    static final Outcome NONE = new Outcome(Status.NONE, null);
    static final Outcome BLOCKED = new Outcome(Status.BLOCKED, null);

    static Outcome of(Score score) {
        return new Outcome(Status.SCORED, score);
    }

    static Outcome of(Fraction value, Fraction maximum) {
        return of(new Score(value, maximum));
    }

    public boolean isScored() {
        return status == Status.SCORED;
    }
}
