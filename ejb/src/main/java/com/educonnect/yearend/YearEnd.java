package com.educonnect.yearend;

import com.educonnect.platform.Rejected;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/**
 * How far a year's end has come: planned, then made by a job that may fail and go on, then undone (and planned again) or
 * opened, after which nothing of it changes any more.
 */
record YearEnd(
        UUID year, UUID next, String state, JsonObject choices, String problem, UUID askedBy, Instant finishedAt) {
    static final String PLANNED = "planned";
    static final String RUNNING = "running";
    static final String DONE = "done";
    static final String FAILED = "failed";
    static final String OPENED = "opened";

    static YearEnd notBegun(UUID year) {
        return new YearEnd(year, null, PLANNED, JsonObject.EMPTY_JSON_OBJECT, null, null, null);
    }

    boolean is(String other) {
        return state.equals(other);
    }

    YearEnd requirePlanned() {
        if (!is(PLANNED)) {
            throw new Rejected(is(OPENED) ? YearEndError.ALREADY_OPENED : YearEndError.ALREADY_MADE);
        }
        return this;
    }

    YearEnd requireResting() {
        if (is(RUNNING)) {
            throw new Rejected(YearEndError.STILL_GOES);
        }
        if (is(OPENED)) {
            throw new Rejected(YearEndError.ALREADY_OPENED);
        }
        return this;
    }
}
