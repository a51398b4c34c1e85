package com.educonnect.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The settings of an operator who set nothing. */
public final class DefaultConfiguration {
    private DefaultConfiguration() {}

    public static Configuration get() {
        try {
            var file = Files.createTempFile("educonnect", ".properties");
            try {
                return new Configuration(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
