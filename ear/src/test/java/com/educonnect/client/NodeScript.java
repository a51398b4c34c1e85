package com.educonnect.client;

import com.educonnect.config.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A script of the web client's build, run by the Node that the client was built with, against a running product. */
public final class NodeScript {
    static final Path CLIENT =
            Path.of("../web/src/main/frontend").toAbsolutePath().normalize();

    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment;

    private NodeScript(Path node, Map<String, String> environment) {
        command.add(node.toString());
        this.environment = environment;
    }

    /** Why there can be none, or nothing if there can. */
    public static Optional<String> missing() {
        if (Chromium.find().isEmpty()) {
            return Optional.of("there is no Chromium: CHROMIUM names none, and none is where it usually is");
        }
        return Files.isDirectory(CLIENT.resolve("node_modules"))
                ? Optional.empty()
                : Optional.of("the client was not built (skip.frontend)");
    }

    public static NodeScript against(Server server) {
        return new NodeScript(
                node(),
                Map.of(
                        "EDUCONNECT", server.url(),
                        "EDUCONNECT_HOME", server.home().toString(),
                        "CHROMIUM", Chromium.find().orElse(Path.of("chromium")).toString(),
                        "NO_COLOR", "1"));
    }

    private static Path node() {
        for (var platform : List.of("linux-x64", "linux-arm64")) {
            var locked = CLIENT.resolve("node_modules/node-" + platform + "/bin/node");
            if (Files.isExecutable(locked)) {
                return locked;
            }
        }
        return Path.of("node");
    }

    /** Runs it to its end and answers its exit code; what it says is said here. */
    public int run(Duration longest, String... arguments) throws IOException, InterruptedException {
        return run(longest, ProcessBuilder.Redirect.INHERIT, arguments);
    }

    /** The same, and what it says is the answer. */
    public String said(Duration longest, String... arguments) throws IOException, InterruptedException {
        var file = Files.createTempFile("said", ".txt");
        try {
            var exit = run(longest, ProcessBuilder.Redirect.to(file.toFile()), arguments);
            var said = Files.readString(file, StandardCharsets.UTF_8);
            if (exit != 0) {
                throw new IllegalStateException(String.join(" ", arguments) + " ended with " + exit + ": " + said);
            }
            return said;
        } finally {
            Files.delete(file);
        }
    }

    private int run(Duration longest, ProcessBuilder.Redirect out, String... arguments)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(CLIENT.toFile()).redirectOutput(out);
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        var process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            if (!process.waitFor(longest.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(String.join(" ", arguments) + " did not end within " + longest);
            }
            return process.exitValue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
