package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The public API, spoken to as one of its users; whatever it refuses ends the demonstration. */
record ApiClient(URI base, String token) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static ApiClient of(URI base) {
        return new ApiClient(base, null);
    }

    ApiClient logIn(String login, String password) {
        var session = post(
                "/auth/login",
                Json.createObjectBuilder()
                        .add("login", login)
                        .add("password", password)
                        .build());
        return new ApiClient(base, session.getString("token"));
    }

    JsonObject get(String path) {
        return send(path, "GET", BodyPublishers.noBody(), null);
    }

    JsonObject put(String path, JsonObject body) {
        return send(path, "PUT", BodyPublishers.ofString(body.toString()), "application/json");
    }

    JsonObject put(String path, byte[] body) {
        return send(path, "PUT", BodyPublishers.ofByteArray(body), "application/octet-stream");
    }

    JsonObject post(String path, JsonObject body) {
        return send(path, "POST", BodyPublishers.ofString(body.toString()), "application/json");
    }

    private JsonObject send(String path, String method, BodyPublisher body, String type) {
        var request = HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .timeout(Duration.ofMinutes(2))
                .method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        "the demonstration met " + response.statusCode() + " at " + path + ": " + response.body());
            }
            return response.body().isEmpty() ? JsonObject.EMPTY_JSON_OBJECT : object(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lists that some writes answer with are wanted by nobody here. */
    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.read() instanceof JsonObject object ? object : JsonObject.EMPTY_JSON_OBJECT;
        }
    }
}
