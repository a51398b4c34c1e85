package com.educonnect.yearend;

import java.util.Locale;

/** What becomes of a pupil when the year has ended. */
public enum Outcome {
    /** Goes up to the next level. */
    PROMOTED,
    /** Stays at the level. */
    REPEATS,
    /** Goes to a class that people chose. */
    ORIENTED,
    /** Leaves by the council's decision. */
    EXCLUDED,
    /** Leaves: the school has no higher level, or people sent him or her to another school. */
    LEAVES,
    /** Nobody has decided. */
    UNDECIDED,
    /** It is decided what, but not where: people choose the class. */
    UNPLACED;

    /** Whether there is a place in the next year. */
    boolean stays() {
        return this == PROMOTED || this == REPEATS || this == ORIENTED;
    }

    boolean goes() {
        return this == EXCLUDED || this == LEAVES;
    }

    boolean isOpen() {
        return this == UNDECIDED || this == UNPLACED;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
