package com.educonnect.analytics.access;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * All that a district sees of a pupil; attendance and averages are as the last night counted them.
 *
 * @param sex F or M, or null where the school does not say
 * @param age in full years, or null
 * @param slots rolls of the class that counted for the pupil this school year; null before the first night
 * @param missed of these, how many were missed for whatever reason
 */
public record SeenPupil(
        UUID id,
        String familyName,
        String givenNames,
        @Nullable String sex,
        @Nullable Integer age,
        @Nullable Integer slots,
        @Nullable Integer missed,
        List<Average> averages) {
    SeenPupil with(List<Average> reckoned) {
        return new SeenPupil(id, familyName, givenNames, sex, age, slots, missed, reckoned);
    }

    /** A general average of a term, and what it is out of. */
    public record Average(String term, BigDecimal value, BigDecimal maximum) {}
}
