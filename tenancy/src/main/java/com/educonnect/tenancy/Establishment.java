package com.educonnect.tenancy;

import java.time.ZoneId;
import java.util.UUID;

/**
 * A school as the registry knows it.
 *
 * @param slug the first label of the school's host name
 * @param code the school's official code (EMIS), unique in its country
 * @param country ISO 3166-1 alpha-2
 * @param region where its data must stay
 * @param language ISO 639 code of its documents
 * @param currency ISO 4217
 * @param state open, readonly, suspended or closed
 * @param district the district that looks after it, or null
 */
public record Establishment(
        Tenant tenant,
        UUID id,
        String slug,
        String name,
        String code,
        String country,
        String region,
        String language,
        String currency,
        ZoneId timeZone,
        String state,
        UUID district) {
    public boolean open() {
        return "open".equals(state) || readOnly();
    }

    /** Whether nothing may be written: who does not pay keeps what he has and can read it. */
    public boolean readOnly() {
        return "readonly".equals(state);
    }
}
