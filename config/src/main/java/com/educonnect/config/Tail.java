package com.educonnect.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The last lines of a log. */
final class Tail {
    private static final int WIDTH = 400;

    private Tail() {}

    static String of(Path log, int lines) {
        try {
            var all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return all.subList(Math.max(0, all.size() - lines), all.size()).stream()
                    .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
