package com.educonnect.config;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this system, unpacked once per version from the jar in the Maven repository. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    static Path in(Path home) {
        var archive = archive();
        var directory = home.resolve("software").resolve(name(archive));
        if (Files.isDirectory(directory)) {
            return directory;
        }
        try {
            var draft = Software.draft(directory);
            try (var in = archive.openStream()) {
                unpack(in, draft);
            }
            Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
            return directory;
        } catch (IOException e) {
            throw new StartFailed("PostgreSQL could not be unpacked to " + directory + ": " + e.getMessage(), e);
        }
    }

    /** As in PG_VERSION: the archive's name ends in the whole version. */
    static String major() {
        var name = name(archive());
        return name.substring(name.lastIndexOf('-') + 1).replaceFirst("\\..*", "");
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "postgres-" + system + "-" + machine + ".txz";
        var archive = PostgresBinaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new StartFailed("There is no PostgreSQL for this system among the dependencies: " + name);
        }
        return archive;
    }

    private static String name(URL archive) {
        var jar = archive.getPath().replaceFirst("\\.jar!.*", "");
        return jar.substring(jar.lastIndexOf('/') + 1);
    }

    private static void unpack(InputStream in, Path directory) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, Software.inside(directory, entry.getName()));
            }
        }
    }

    private static void unpack(InputStream in, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(in, target);
            var executable = (entry.getMode() & 0b001_000_000) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
