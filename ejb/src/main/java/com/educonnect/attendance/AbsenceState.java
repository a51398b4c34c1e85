package com.educonnect.attendance;

import java.util.Locale;

/** How a pupil's lesson differs from "present". */
public enum AbsenceState {
    /** Missed, and nobody has explained it yet. */
    ABSENT,
    LATE,
    LEFT_EARLY,
    /** Missed with a reason the school accepts, perhaps told days later. */
    EXCUSED,
    /** Freed from this lesson, as from sports by a doctor: not a lesson missed. */
    DISPENSED,
    /** Sent out or suspended by the school. */
    EXCLUDED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AbsenceState of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Only coming late and leaving early are counted in minutes. */
    boolean isPartial() {
        return this == LATE || this == LEFT_EARLY;
    }
}
