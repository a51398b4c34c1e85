package com.educonnect.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.educonnect.Api;
import com.educonnect.Deployed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogsIT {
    private static final Path LOG = Path.of("target", "server", "payara", "node1", "logs", "server.log");

    private final Api api = Deployed.api();

    @Test
    void eachRequestIsOneLineOfFieldsWithoutAnythingPersonal() {
        var id = "log-" + System.nanoTime();

        api.get("/people?q=canary-name", "X-Request-Id", id);

        var line = awaited(id);
        assertThat(line.getString("method")).isEqualTo("GET");
        assertThat(line.getString("route")).startsWith("/api/");
        assertThat(line.getString("status")).isEqualTo("401");
        assertThat(line).containsKeys("millis", "bytes");
    }

    @Test
    void nothingThatPeopleTypeReachesTheLog() {
        var id = "log-" + System.nanoTime();
        api.post(
                "/auth/login",
                Json.createObjectBuilder()
                        .add("login", "canary-mail@example.org")
                        .add("password", "canary-password")
                        .build());
        api.as("canary.token.sent").get("/auth/me");
        api.get("/people/canary-id?q=canary-name", "User-Agent", "canary-agent", "Cookie", "a=canary-cookie");
        Wire.request("GET /canary-path?x=%0d%0acanary-line", "Referer: http://canary-referer/");

        api.get("//", "X-Request-Id", id);

        awaited(id);
        assertThat(lines()).noneMatch(line -> line.contains("canary"));
    }

    private static JsonObject awaited(String id) {
        for (var tries = 0; tries < 100; tries++) {
            var found = lines().stream().filter(line -> line.contains(id)).findFirst();
            if (found.isPresent()) {
                try (var reader = Json.createReader(new StringReader(found.get()))) {
                    return reader.readObject();
                }
            }
            pause();
        }
        return fail("no line of " + id);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
