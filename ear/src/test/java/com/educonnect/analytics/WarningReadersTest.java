package com.educonnect.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A warning is a sign for people to look and never the reason of a decision: no domain that decides anything reads it. */
@AnalyzeClasses(packages = "com.educonnect", importOptions = DoNotIncludeTests.class)
class WarningReadersTest {
    private static final Pattern TABLES = Pattern.compile(
            "analytics\\.warning(_model)?\\s|(?<!DELETE FROM )(warning_refusal|analytics\\.warning_(sharing|example))");

    @ArchTest
    ArchRule nothingButAnalyticsKnowsWarnings = noClasses()
            .that()
            .resideOutsideOfPackage("com.educonnect.analytics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.educonnect.analytics.warning..");

    /** Erasure empties them, which is no reading. */
    @Test
    void onlyTheirOwnPackageReadsTheirTables() {
        var readers = Stream.of("../tenancy", "../ejb", "../web", "../batch")
                .flatMap(module -> sources(Path.of(module, "src/main/java")).stream())
                .filter(file -> TABLES.matcher(text(file)).find())
                .map(file -> file.getParent().getFileName().toString())
                .distinct();
        assertThat(readers).containsExactly("warning");
    }

    private static List<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
