package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What may stand in few places only, because elsewhere it would leave a school's rights on a pooled connection, work
 * around them, or break while schemas are at two versions; and what the server does not read.
 */
class SourceLintTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern READ =
            Pattern.compile(".*/src/main/(?!frontend|webapp).*\\.(java|sql|xml|properties)");

    /** A text, and the files that may hold it as a regular expression of their path. */
    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(delimiter = ';', textBlock = """
            set\\s+(local\\s+)?role\\b ; tenancy/.*/(TenantDataSource|DistrictReading|Lent|SingleStatements)\\.java
            set\\s+role\\b ; tenancy/.*/SingleStatements\\.java
            set\\s+session\\b|set\\s+local\\s+session ; nowhere
            reset\\s+(role|all)\\b|discard\\s+all ; nowhere
            search_path ; tenancy/.*/Schemas\\.java|config/.*/cluster\\.sql|tenancy/.*/db/platform/.*\\.sql
            set_config ; config/.*/database\\.sql
            createStatement ; (tenancy|config)/.*\\.java
            \\bselect\\s+(distinct\\s+)?(\\w+\\.)?\\* ; nowhere
            \\breturning\\s+(\\w+\\.)?\\* ; nowhere
            IMap<(String|Object|\\?) ; nowhere
            delayUnit ; nowhere
            "jdbc/(main|south) ; tenancy/.*/Nodes\\.java
            """)
    void standsOnlyWhereItMay(String text, String where) throws IOException {
        var found = Pattern.compile(text, Pattern.CASE_INSENSITIVE);
        assertThat(lines(found.asPredicate(), Pattern.compile(where))).isEmpty();
    }

    /** A function with its owner's rights must not find its tables by the caller's path. */
    @Test
    void everyFunctionWithItsOwnersRightsFixesItsPath() throws IOException {
        var definer = Pattern.compile("(?is)create (or replace )?function[^;]*?security definer(.*?)\\bas\\b");
        for (var file : files()) {
            definer.matcher(Files.readString(file)).results().forEach(function -> assertThat(function.group(2))
                    .as(file.toString())
                    .containsIgnoringCase("set search_path ="));
        }
    }

    @Test
    void readsTheWholeProduct() throws IOException {
        assertThat(files().stream().map(SourceLintTest::name))
                .anyMatch(name -> name.startsWith("tenancy/"))
                .anyMatch(name -> name.startsWith("ejb/"))
                .anyMatch(name -> name.startsWith("web/"))
                .anyMatch(name -> name.startsWith("batch/"))
                .anyMatch(name -> name.endsWith(".sql"));
    }

    private static List<String> lines(Predicate<String> forbidden, Pattern where) throws IOException {
        return files().stream()
                .filter(file -> !where.matcher(name(file)).matches())
                .flatMap(file -> lines(file, forbidden))
                .toList();
    }

    private static Stream<String> lines(Path file, Predicate<String> forbidden) {
        try {
            var lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size())
                    .filter(number -> forbidden.test(lines.get(number)))
                    .mapToObj(number -> name(file) + ":" + (number + 1) + " "
                            + lines.get(number).strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> files() throws IOException {
        try (var modules = Files.newDirectoryStream(ROOT, module -> Files.isDirectory(module.resolve("src/main")))) {
            var files = new java.util.ArrayList<Path>();
            for (var module : modules) {
                try (var tree = Files.walk(module.resolve("src/main"))) {
                    tree.filter(file -> READ.matcher(name(file)).matches()).forEach(files::add);
                }
            }
            return files;
        }
    }

    private static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
