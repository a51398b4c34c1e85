package com.educonnect.grades.marks;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A mark as it stands; without score and state it was taken back.
 *
 * @param by who entered it, as the school writes the name, or null
 */
public record MarkView(
        @Nullable BigDecimal score,
        @Nullable String state,
        @Nullable String note,
        int version,
        @Nullable String by,
        Instant at) {}
