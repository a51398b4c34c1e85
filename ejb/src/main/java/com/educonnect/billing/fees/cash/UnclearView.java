package com.educonnect.billing.fees.cash;

import com.educonnect.billing.fees.FamilyMatch;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Money that came for no family that is known. */
public record UnclearView(
        UUID payment,
        String way,
        @Nullable String reference,
        @Nullable String payerName,
        long amount,
        String currency,
        Instant settledAt,
        List<FamilyMatch> matches) {}
