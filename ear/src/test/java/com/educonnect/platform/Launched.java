package com.educonnect.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.config.Launcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A launcher as a process of its own, and what it says. */
record Launched(Process process, Path said) {
    static Launched at(Path home, int port) throws IOException {
        var said = home.resolveSibling(home.getFileName() + "-" + System.nanoTime() + ".log");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        "--payara",
                        System.getProperty("educonnect.payara"),
                        "--ear",
                        System.getProperty("educonnect.ear"),
                        "--home",
                        home.toString(),
                        "--port",
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new Launched(process, said);
    }

    boolean saysWithin(int seconds, String words) throws InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!text().contains(words)) {
            if (System.nanoTime() > deadline || process.waitFor(100, TimeUnit.MILLISECONDS)) {
                return text().contains(words);
            }
        }
        return true;
    }

    /** One that does not end by itself is stopped, with all that it has started. */
    List<String> linesAtItsEnd() throws InterruptedException {
        var ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
        assertThat(ended).as(text()).isTrue();
        return text().lines()
                .filter(line -> !line.startsWith("EduConnect starts in"))
                .toList();
    }

    String text() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
