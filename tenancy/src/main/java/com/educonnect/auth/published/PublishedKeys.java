package com.educonnect.auth.published;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Hands the published signing keys to the server's MicroProfile JWT as the property {@code mp.jwt.verify.publickey},
 * from memory: a server that fetched them from its own address could wait for itself when all its threads are taken.
 * Stands in the application's library, since a configuration source is looked for there and not in an EJB jar.
 */
public final class PublishedKeys implements ConfigSource {
    private static final String KEYS = "mp.jwt.verify.publickey";
    private static final String LOCATION = "mp.jwt.verify.publickey.location";
    private static final int BEFORE_SYSTEM_PROPERTIES = 1_000;
    private static volatile String published;

    /** The JSON Web Key Set that tokens are verified with from now on. */
    public static void publish(String keySet) {
        published = keySet;
    }

    public static String published() {
        return published;
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(KEYS, LOCATION);
    }

    @Override
    public String getValue(String property) {
        return switch (property) {
            case KEYS -> published;
            case LOCATION -> "";
            default -> null;
        };
    }

    @Override
    public int getOrdinal() {
        return BEFORE_SYSTEM_PROPERTIES;
    }

    @Override
    public String getName() {
        return "educonnect published keys";
    }
}
