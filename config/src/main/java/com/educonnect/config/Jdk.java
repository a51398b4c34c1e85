package com.educonnect.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** A JDK on this machine. */
public record Jdk(Path home, int major) {
    static final int OLDEST = 21;
    static final int NEWEST_MEASURED = 25;

    public Path java() {
        return home.resolve("bin/java");
    }

    static Jdk find() {
        return choose(current(), installed());
    }

    /** The running one needs no search and is known to start; beyond what was measured comes last. */
    static Jdk choose(Jdk running, List<Jdk> others) {
        if (running.fits()) {
            return running;
        }
        return others.stream()
                .filter(Jdk::fits)
                .min(Comparator.comparing((Jdk jdk) -> jdk.major > NEWEST_MEASURED)
                        .thenComparing(Jdk::major))
                .orElseThrow(() -> new StartFailed("EduConnect needs a JDK %d or newer; found %d at %s"
                        .formatted(OLDEST, running.major, running.home)));
    }

    private boolean fits() {
        return major >= OLDEST;
    }

    private static Jdk current() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    private static List<Jdk> installed() {
        var user = Path.of(System.getProperty("user.home"));
        var homes = new LinkedHashSet<Path>();
        if (System.getenv("JAVA_HOME") != null) {
            homes.add(Path.of(System.getenv("JAVA_HOME")));
        }
        for (var parent : List.of(
                Path.of("/usr/lib/jvm"),
                Path.of("/opt"),
                user.resolve(".sdkman/candidates/java"),
                user.resolve(".jdks"),
                Path.of("/Library/Java/JavaVirtualMachines"))) {
            addChildren(parent, homes);
        }
        var found = new ArrayList<Jdk>();
        homes.forEach(home -> read(home).ifPresent(found::add));
        return found;
    }

    private static void addChildren(Path parent, Set<Path> homes) {
        if (!Files.isDirectory(parent)) {
            return;
        }
        try (Stream<Path> children = Files.list(parent)) {
            children.sorted().forEach(child -> {
                homes.add(child);
                homes.add(child.resolve("Contents/Home"));
            });
        } catch (IOException unreadable) {
            homes.remove(parent);
        }
    }

    static Optional<Jdk> read(Path home) {
        if (!Files.isExecutable(home.resolve("bin/javac"))) {
            return Optional.empty();
        }
        var release = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("release"))) {
            release.load(in);
            var version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
            return Optional.of(new Jdk(home, Runtime.Version.parse(version).feature()));
        } catch (IOException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
