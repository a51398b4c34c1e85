package com.educonnect.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Keys made by the server where the client has none: UUIDv7 (RFC 9562), which index in the order of their making. */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
