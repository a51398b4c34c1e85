package com.educonnect.config;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Supplier;

/** What only this installation knows. Made once at the first start; losing the file loses access to the data. */
public final class Secrets {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values;

    private Secrets(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    public static Secrets in(Path home) {
        var file = home.resolve("secrets.properties");
        return new Secrets(file, PrivateFile.load(file));
    }

    public synchronized String password(String of) {
        return remembered(of + ".password", () -> letters(24));
    }

    synchronized String key(String name) {
        return remembered(name, () -> {
            var bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            return Base64.getEncoder().encodeToString(bytes);
        });
    }

    private String remembered(String key, Supplier<String> fresh) {
        if (!values.containsKey(key)) {
            values.setProperty(key, fresh.get());
            PrivateFile.store(file, values);
        }
        return values.getProperty(key);
    }

    private static String letters(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
