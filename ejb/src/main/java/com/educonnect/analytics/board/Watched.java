package com.educonnect.analytics.board;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A pupil whom somebody should look after, and why; nothing follows from it by itself. */
public record Watched(
        UUID pupil, String familyName, String givenNames, UUID schoolClass, String className, List<Reason> reasons) {
    /**
     * @param kind {@code absent}: days missed without a reason; {@code fallen}: the general average of the newest term
     * @param before the average of the term before; null for absences
     * @param outOf the end of its scale; null for absences
     */
    public record Reason(
            String kind,
            BigDecimal now,
            @Nullable BigDecimal before,
            @Nullable BigDecimal outOf) {}
}
