package com.educonnect.config;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** Files that nobody but the account that runs EduConnect may read, replaced in one step. */
final class PrivateFile {
    private PrivateFile() {}

    static Path directory(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            return directory;
        } catch (IOException e) {
            throw new StartFailed("Cannot write to " + directory + ": " + e.getMessage(), e);
        }
    }

    static void write(Path file, String content) {
        try {
            var draft = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".draft");
            Files.writeString(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void store(Path file, Properties values) {
        var text = new StringWriter();
        try {
            values.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(file, text.toString());
    }

    static Properties load(Path file) {
        var values = new Properties();
        if (!Files.exists(file)) {
            return values;
        }
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
