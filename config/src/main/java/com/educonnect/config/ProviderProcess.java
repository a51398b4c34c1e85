package com.educonnect.config;

import com.educonnect.config.providers.ProviderDesk;
import com.educonnect.config.providers.Simulation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The simulated payment providers, in a process of their own beside the product. It ends with its input, so that a killed
 * launcher leaves none behind.
 */
final class ProviderProcess implements AutoCloseable {
    private static final long SEED = 20_261_126;
    private static final Duration STOP = Duration.ofSeconds(5);

    private final Process process;
    private final ProviderDesk desk;

    private ProviderProcess(Process process, ProviderDesk desk) {
        this.process = process;
        this.desk = desk;
    }

    static ProviderProcess start(Jdk jdk, Path home, String callbackHost) {
        try {
            var log = home.resolve("providers.log");
            var process = new ProcessBuilder(List.of(
                            jdk.java().toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx128m",
                            "-Duser.timezone=UTC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Simulation.class.getName(),
                            String.valueOf(SEED),
                            callbackHost))
                    .redirectError(log.toFile())
                    .start();
            return new ProviderProcess(process, desk(process.inputReader(StandardCharsets.UTF_8), log));
        } catch (IOException e) {
            throw new StartFailed("The payment providers could not be started: " + e.getMessage(), e);
        }
    }

    private static ProviderDesk desk(BufferedReader said, Path log) throws IOException {
        var line = said.readLine();
        if (line == null) {
            throw new StartFailed("The payment providers did not start (" + log + "): " + Tail.of(log, 1));
        }
        var urls = line.split(" ");
        return new ProviderDesk(urls[0], urls[1]);
    }

    ProviderDesk desk() {
        return desk;
    }

    @Override
    public void close() {
        PidFile.end(process.toHandle(), STOP);
    }
}
