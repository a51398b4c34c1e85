package com.educonnect.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home directory as if nothing had ever run in it, but with the unpacked software: for tests. */
public final class FreshHome {
    private static final String KEPT = "software";

    private FreshHome() {}

    /** Stops what a killed run left behind, then forgets its data. */
    public static Path at(Path directory) {
        var home = directory.toAbsolutePath().normalize();
        Payara.stopLeftover(home);
        Postgres.stopLeftover(home);
        if (Files.isDirectory(home)) {
            try (var entries = Files.list(home)) {
                for (var entry : entries.filter(each -> !each.endsWith(KEPT)).toList()) {
                    Software.remove(entry);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return home;
    }
}
