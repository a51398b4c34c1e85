package com.educonnect.courses.videos;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Asks a site for a video's title. Only the title is read, as plain text; redirections are not followed, and an answer
 * that is no JSON, or long, is none.
 */
final class OEmbed {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final int LONGEST_TITLE = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(Redirect.NEVER)
            .build();

    /** @throws IOException where the site does not answer, or no title */
    String title(URI asked) throws IOException {
        var request = HttpRequest.newBuilder(asked)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .GET()
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var bytes = body.readNBytes(LONGEST_ANSWER + 1);
                if (answer.statusCode() != 200 || bytes.length > LONGEST_ANSWER) {
                    throw new IOException("no title, but " + answer.statusCode());
                }
                return titleIn(bytes);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static String titleIn(byte[] bytes) throws IOException {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            var title = reader.readObject().getString("title", "").strip();
            if (title.isEmpty()) {
                throw new IOException("an empty title");
            }
            return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
        } catch (JsonException | ClassCastException none) {
            throw new IOException(none);
        }
    }
}
