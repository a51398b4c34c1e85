package com.educonnect.billing.fees.plan;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * A fee as it stands.
 *
 * @param takers how many asked for it, where it is optional
 * @param charged how many pupils were charged
 */
public record FeeView(
        UUID id,
        UUID year,
        @Nullable UUID level,
        @Nullable String levelName,
        @Nullable UUID stream,
        @Nullable String streamName,
        String kind,
        String name,
        String audience,
        boolean optional,
        List<Instalment> instalments,
        long total,
        String currency,
        long lateFee,
        int lateAfterDays,
        int takers,
        int charged,
        int version) {}
