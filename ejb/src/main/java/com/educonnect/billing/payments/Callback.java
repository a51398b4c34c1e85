package com.educonnect.billing.payments;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/**
 * What somebody sent to a callback's address, as it came.
 *
 * @param headers by their names in lower case
 */
public record Callback(Map<String, String> headers, byte[] body, Instant at) {
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
