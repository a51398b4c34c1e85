package com.educonnect.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.zip.ZipFile;

/** Software unpacked below the home directory: complete under its final name, or not there at all. */
final class Software {
    private Software() {}

    static Path unzipped(Path zip, Path home) {
        var name = zip.getFileName().toString().replaceFirst("\\.zip$", "");
        var directory = home.resolve("software").resolve(name);
        if (Files.isDirectory(directory)) {
            return directory;
        }
        try {
            var draft = draft(directory);
            unzip(zip, draft);
            Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
            return directory;
        } catch (IOException e) {
            throw new StartFailed(zip + " could not be unpacked to " + directory + ": " + e.getMessage(), e);
        }
    }

    static Path draft(Path directory) throws IOException {
        var draft = directory.resolveSibling(directory.getFileName() + ".draft");
        remove(draft);
        return Files.createDirectories(draft);
    }

    static Path inside(Path directory, String entry) throws IOException {
        var target = directory.resolve(entry).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException(entry + " lies outside of the archive");
        }
        return target;
    }

    static void remove(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var found = Files.walk(path)) {
            for (var each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (var found = Files.walk(from)) {
            for (var each : found.toList()) {
                var target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void unzip(Path zip, Path directory) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                var target = inside(directory, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (var in = file.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
    }
}
