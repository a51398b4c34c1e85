package com.educonnect.billing.fees.plan;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reduction as it stands.
 *
 * @param given how much was taken off by it so far, in minor units
 */
public record ReductionView(
        UUID id,
        UUID year,
        String rule,
        @Nullable UUID pupil,
        @Nullable String pupilName,
        @Nullable String kind,
        @Nullable Integer fromChild,
        @Nullable LocalDate paidBy,
        @Nullable BigDecimal percent,
        @Nullable Long amount,
        String currency,
        String reason,
        Instant grantedAt,
        boolean ended,
        long given,
        int version) {}
