package com.educonnect.client;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.educonnect.Deployed;
import com.educonnect.Turn;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** The client's journeys through this very product, each a test; on a machine without a browser each is skipped. */
@Order(Turn.JOURNEYS)
class JourneysIT {
    private static final Duration LONGEST = Duration.ofMinutes(25);
    private static final Pattern JOURNEY = Pattern.compile("^journey\\('([^']+)'", Pattern.MULTILINE);

    @TestFactory
    List<DynamicTest> journeys() throws IOException, InterruptedException {
        var missing = NodeScript.missing();
        return missing.isPresent() ? skipped(missing.get()) : walked();
    }

    private static List<DynamicTest> walked() throws IOException, InterruptedException {
        var report = Path.of("target/journeys.json").toAbsolutePath();
        Files.deleteIfExists(report);
        var exit = NodeScript.against(Deployed.server())
                .run(
                        LONGEST,
                        "node_modules/vitest/vitest.mjs",
                        "run",
                        "--config=build/journeys.config.ts",
                        "--reporter=default",
                        "--reporter=json",
                        "--outputFile.json=" + report);
        var tests = new ArrayList<DynamicTest>();
        for (var file : read(Files.readString(report)).asJsonObject().getJsonArray("testResults")) {
            tests.addAll(ofFile(file.asJsonObject()));
        }
        tests.add(dynamicTest("the runner is content", () -> require(exit == 0, "it ended with " + exit)));
        return tests;
    }

    private static List<DynamicTest> ofFile(JsonObject file) {
        var name = Path.of(file.getString("name")).getFileName().toString().replace(".journey.ts", "");
        var journeys = file.getJsonArray("assertionResults");
        if (journeys.isEmpty()) {
            return List.of(dynamicTest(name, () -> require(false, file.getString("message", "holds no journey"))));
        }
        return journeys.getValuesAs(JsonObject.class).stream()
                .map(journey -> dynamicTest(
                        name + ": " + journey.getString("title"),
                        () -> require(journey.getString("status").equals("passed"), told(journey))))
                .toList();
    }

    private static String told(JsonObject journey) {
        return journey.getString("status") + "\n"
                + journey.getJsonArray("failureMessages").getValuesAs(JsonString::getString).stream()
                        .collect(Collectors.joining("\n"));
    }

    private static List<DynamicTest> skipped(String reason) throws IOException {
        try (var files = Files.walk(NodeScript.CLIENT)) {
            return files.filter(file -> file.toString().endsWith(".journey.ts"))
                    .filter(file -> !file.toString().contains("node_modules"))
                    .flatMap(file -> JOURNEY.matcher(text(file)).results())
                    .map(journey -> dynamicTest(journey.group(1), () -> abort(reason)))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonValue read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw new AssertionError(otherwise);
        }
    }
}
