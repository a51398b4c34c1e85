package com.educonnect.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every source is as the formatter writes it. In a process of its own, since the formatter wants parts of the compiler
 * opened, and on the JDK of the tests, since it reads only what that JDK reads (decision 4).
 */
class FormatTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    Path directory;

    @Test
    void everySourceIsFormatted() throws Exception {
        var options = List.of("--palantir", "--skip-reflowing-long-strings", "--dry-run", "--set-exit-if-changed");
        var sources = sources();
        assertThat(sources).hasSizeGreaterThan(100);
        var arguments = new ArrayList<>(options);
        sources.forEach(source -> arguments.add(source.toString()));
        var file = Files.write(directory.resolve("arguments"), arguments);

        var formatter = new ProcessBuilder(command("@" + file))
                .redirectErrorStream(true)
                .start();
        formatter.getOutputStream().close();
        var unformatted = new String(formatter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(unformatted).as("run ./mvnw spotless:apply").isEmpty();
        assertThat(formatter.waitFor()).isZero();
    }

    private static List<String> command(String arguments) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        for (var part : List.of("api", "code", "file", "main", "parser", "tree", "util")) {
            command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("com.palantir.javaformat.java.Main", arguments));
        return command;
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        try (var modules = Files.newDirectoryStream(ROOT, module -> Files.isDirectory(module.resolve("src")))) {
            for (var module : modules) {
                try (var tree = Files.walk(module.resolve("src"))) {
                    tree.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }
}
