package com.educonnect.billing.payments.orange;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Names of orders, within the thirty characters that Orange takes: our id and when it was asked. */
final class Names {
    private static final int DIGITS = 36;

    private Names() {}

    static String of(UUID id, Instant asked) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "."
                + Long.toString(asked.getEpochSecond(), DIGITS);
    }
}
