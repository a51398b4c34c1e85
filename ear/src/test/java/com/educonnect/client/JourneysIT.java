package com.educonnect.client;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.educonnect.Deployed;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The client's journeys through this very product, each a test; on a machine without a browser each is skipped. */
class JourneysIT {
    private static final Duration LONGEST = Duration.ofMinutes(25);
    private static final Duration LISTING = Duration.ofMinutes(2);
    private static final String[] RUNNER = {"node_modules/vitest/vitest.mjs", "--config", "build/journeys.config.ts"};

    @TestFactory
    List<DynamicTest> journeys() throws IOException, InterruptedException {
        var missing = NodeScript.missing();
        return missing.isPresent() ? skipped(missing.get()) : walked();
    }

    private static List<DynamicTest> walked() throws IOException, InterruptedException {
        var report = Path.of("target/journeys.json").toAbsolutePath();
        Files.deleteIfExists(report);
        var exit = NodeScript.against(Deployed.server())
                .run(LONGEST, with("run", "--reporter=default", "--reporter=json", "--outputFile.json=" + report));
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

    private static List<DynamicTest> skipped(String reason) throws IOException, InterruptedException {
        return names().stream()
                .map(name -> dynamicTest(name, () -> abort(reason)))
                .toList();
    }

    /** Without what they need to run, they can still be counted, unless the client was not built at all. */
    private static List<String> names() throws IOException, InterruptedException {
        if (!Files.isDirectory(Path.of("../web/src/main/frontend/node_modules"))) {
            return List.of("the client's journeys");
        }
        var said = NodeScript.alone().said(LISTING, with("list", "--json"));
        return ((JsonArray) read(said))
                .getValuesAs(JsonObject.class).stream()
                        .map(journey -> journey.getString("name"))
                        .toList();
    }

    private static String[] with(String command, String... more) {
        var all = new ArrayList<>(List.of(RUNNER));
        all.add(1, command);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
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
