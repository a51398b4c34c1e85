package com.educonnect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of attacks names tests that exist, for every attack that it promises to name. */
class AttacksTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

    @Test
    void haveEachARow() throws IOException {
        assertThat(rows())
                .containsExactly(
                        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "19", "20", "29", "30",
                        "45", "46", "59", "67", "68", "69");
    }

    @Test
    void haveTestsInEachRow() throws IOException {
        assertThat(table().lines().filter(line -> ROW.matcher(line).find()))
                .allMatch(line -> NAMED.matcher(line).find());
    }

    @Test
    void nameTestsThatExist() throws IOException {
        var sources = tests();
        assertThat(NAMED.matcher(table())
                        .results()
                        .filter(named -> !exists(named, sources))
                        .map(MatchResult::group))
                .isEmpty();
    }

    private static boolean exists(MatchResult named, List<Path> sources) {
        var method = named.group(2);
        return sources.stream()
                .filter(source -> source.endsWith(named.group(1) + ".java"))
                .anyMatch(source -> method == null || read(source).matches("(?s).*\\b" + method + "\\b.*"));
    }

    private static List<String> rows() throws IOException {
        return ROW.matcher(table()).results().map(row -> row.group(1)).toList();
    }

    private static String table() throws IOException {
        return Files.readString(ROOT.resolve("config/attacks.md"));
    }

    private static List<Path> tests() throws IOException {
        try (var modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(AttacksTest::tree)
                    .toList();
        }
    }

    private static Stream<Path> tree(Path directory) {
        try (var tree = Files.walk(directory)) {
            return tree.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
