package com.educonnect.grades.results;

import java.math.BigDecimal;
import java.util.UUID;

/** A mark as results read it; without score and state it was taken back. */
public record GivenMark(UUID assessment, UUID pupil, BigDecimal score, String state) {
    boolean isThere() {
        return score != null || state != null;
    }
}
