package com.educonnect.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command that ends by itself. */
final class Program {
    record Ended(int exit, String output) {}

    private Program() {}

    static Ended run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(exit(process), output.strip());
        } catch (IOException e) {
            return new Ended(127, e.getMessage());
        }
    }

    /** Half a start or stop of a server would leave a process that nobody knows of. */
    private static int exit(Process process) {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static void require(List<String> command) {
        var ended = run(command);
        if (ended.exit != 0) {
            var lines = ended.output.lines().toList();
            throw new StartFailed(String.join(" ", command) + " failed: " + (lines.isEmpty() ? "" : lines.getLast()));
        }
    }
}
