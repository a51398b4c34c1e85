package com.educonnect.bench;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Somebody who is logged in and asks again and again; any answer but a success ends the run. */
record Caller(String url, String token, boolean gzip) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Caller compressed() {
        return new Caller(url, token, true);
    }

    /** The body as it came over the line. */
    byte[] get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    byte[] put(String path, JsonValue body) throws IOException, InterruptedException {
        return send(
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.toString())));
    }

    byte[] post(String path, JsonValue body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + "/api/v1" + path)).timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (gzip) {
            request.header("Accept-Encoding", "gzip");
        }
        return request;
    }

    private static byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var asked = request.build();
        var answer = CLIENT.send(asked, BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(asked.method() + " " + asked.uri() + " was answered " + answer.statusCode()
                    + ": " + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return answer.body();
    }
}
