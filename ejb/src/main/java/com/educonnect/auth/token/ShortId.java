package com.educonnect.auth.token;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** A UUID in 22 characters instead of 36. */
public final class ShortId {
    private static final int BYTES = 16;

    private ShortId() {}

    public static String of(UUID id) {
        var bytes =
                ByteBuffer.allocate(BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    public static UUID parse(String text) {
        var bytes = Base64.getUrlDecoder().decode(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("not a short id");
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
