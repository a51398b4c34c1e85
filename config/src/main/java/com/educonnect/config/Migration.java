package com.educonnect.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipFile;

/** Brings the databases to the EAR's version, in a process of its own that runs the EAR's own classes. */
final class Migration {
    private static final String MAIN = "com.educonnect.tenancy.Migrate";
    private static final int NEWER = 3;

    private Migration() {}

    static void run(Jdk jdk, Path ear, Path home, Path configuration) {
        try {
            var classes = home.resolve("software/migration");
            unpack(ear, classes);
            var process = new ProcessBuilder(List.of(
                            jdk.java().toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Duser.timezone=UTC",
                            "-cp",
                            classes + "/*:" + NodeFiles.driver(),
                            MAIN,
                            configuration.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("migration.log").toFile())
                    .start();
            process.getOutputStream().close();
            var exit = exit(process);
            if (exit == NEWER) {
                throw new StartFailed("The data in " + home + " belong to a newer release ("
                        + Tail.of(home.resolve("migration.log"), 1) + "); start that one, or choose another directory"
                        + " with -Dhome=…");
            }
            if (exit != 0) {
                throw new StartFailed("The databases could not be migrated (" + home.resolve("migration.log") + "): "
                        + Tail.of(home.resolve("migration.log"), 1));
            }
        } catch (IOException e) {
            throw new StartFailed("The databases could not be migrated: " + e.getMessage(), e);
        }
    }

    private static int exit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            PidFile.end(process.toHandle(), Duration.ofSeconds(10));
            Thread.currentThread().interrupt();
            throw new StartFailed("interrupted", e);
        }
    }

    private static void unpack(Path ear, Path directory) throws IOException {
        if (!Files.isReadable(ear)) {
            throw new StartFailed("There is no application at " + ear);
        }
        Software.remove(directory);
        Files.createDirectories(directory);
        try (var zip = new ZipFile(ear.toFile())) {
            for (var entry : zip.stream()
                    .filter(each -> each.getName().matches("lib/[^/]+\\.jar"))
                    .toList()) {
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, Software.inside(directory, entry.getName().substring("lib/".length())));
                }
            }
        }
    }
}
