package com.educonnect.analytics.districts;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The ages of a district's pupils, of all its schools together: by school they would be few nearly everywhere.
 *
 * @param district the caller's own, whatever lies below it was asked for; the operator's is the one asked for
 * @param month null where no month has been counted yet
 * @param rows by level, sex and age; those that are not shown, too
 */
public record AgeReport(
        UUID district, String name, @Nullable LocalDate month, List<AgeRow> rows) {}
