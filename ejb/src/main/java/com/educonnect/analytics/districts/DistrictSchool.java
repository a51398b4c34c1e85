package com.educonnect.analytics.districts;

import jakarta.annotation.Nullable;
import java.util.UUID;

/**
 * A school below the district, as the registry has it now.
 *
 * @param subscription trial, active, reminded, readonly or suspended; null without a contract of its own
 */
record DistrictSchool(
        String tenant,
        String node,
        UUID id,
        String name,
        String code,
        UUID district,
        String state,
        @Nullable String subscription) {}
