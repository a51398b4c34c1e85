package com.educonnect.platform.web;

import java.util.Locale;
import java.util.Map;

/** The state of an allowance for the client (draft-ietf-httpapi-ratelimit-headers). */
final class RateLimitHeaders {
    private RateLimitHeaders() {}

    static Map<String, String> of(RateLimits.Allowance allowance) {
        var name = allowance.kind().name().toLowerCase(Locale.ROOT);
        return Map.of(
                "RateLimit-Policy", "\"" + name + "\";q=" + allowance.perMinute() + ";w=60",
                "RateLimit", "\"" + name + "\";r=" + allowance.remaining() + ";t=" + allowance.waitSeconds());
    }
}
