package com.educonnect.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The operator's settings: a properties file named by the system property {@code educonnect.config}, readable by the
 * server's user only, since it holds the master key and the passwords of the migration role.
 */
@ApplicationScoped
public class Configuration {
    private final Properties properties = new Properties();

    public Configuration() {
        this(Path.of(System.getProperty("educonnect.config", "educonnect.properties")));
    }

    public Configuration(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the configuration cannot be read: " + file, e);
        }
    }

    public String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("the configuration lacks " + key));
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(properties.getProperty(key))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** A setting that is a number of days, one or more. */
    public Duration days(String key, int otherwise) {
        var days = find(key).map(Integer::parseInt).orElse(otherwise);
        if (days < 1) {
            throw new IllegalStateException(key + " must be one day or more");
        }
        return Duration.ofDays(days);
    }

    /** A setting that is a time of day, as 02:00. */
    public LocalTime time(String key, LocalTime otherwise) {
        try {
            return find(key).map(LocalTime::parse).orElse(otherwise);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(key + " must be a time of day like 02:00", e);
        }
    }

    /** The database nodes, the registry's own ("main") first. */
    public List<String> nodes() {
        return List.of(get("nodes").split("\\s*,\\s*"));
    }

    /** A 256-bit key for one purpose, derived from the master key (HMAC-SHA-256 as in NIST SP 800-108). */
    public byte[] secret(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(get("educonnect.master.key")), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
