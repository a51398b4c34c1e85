package com.educonnect.analytics.districts;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The roll-up of a district.
 *
 * @param upper the district above, where the caller sees it
 * @param month what the figures are of, or null where no month has been counted yet
 * @param term what the results are of, or null
 * @param below the districts directly below, with their own roll-ups
 */
public record DistrictReport(
        UUID district,
        String name,
        @Nullable UUID upper,
        @Nullable LocalDate month,
        @Nullable String term,
        Choices choices,
        int schools,
        int answered,
        Figures figures,
        List<Below> below) {
    /** A district below, with what lies in it. */
    public record Below(UUID district, String name, int schools, int answered, Figures figures) {}
}
