package com.educonnect;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** The product's HTTP interface as a client sees it; one value for each caller. Answers are held against {@code /openapi}. */
public record Api(String url, String token, HttpClient client) {
    private static final HttpClient CLIENT = builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    public Api(String url, String token) {
        this(url, token, CLIENT);
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String body) {
        public JsonObject json() {
            return structure().asJsonObject();
        }

        public JsonStructure structure() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.read();
            }
        }

        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        /** The code behind {@code /problems/} of a refusal. */
        public String problem() {
            return json().getString("type").replace("/problems/", "");
        }

        public Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + ", got " + status + ": " + body);
            }
            return this;
        }
    }

    public Api as(String bearer) {
        return new Api(url, bearer, client);
    }

    /** The same caller, calling from another of this machine's own addresses. */
    public Api from(String address) {
        return new Api(url, token, builder().localAddress(address(address)).build());
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpClient.Builder builder() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10));
    }

    /** The same caller, spoken to by another node. */
    public Api at(String otherUrl) {
        return new Api(otherUrl, token, client);
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /**
     * What has changed since, once there is something: a change is told when every transaction that began before its own
     * has ended, such as one that builds a school.
     */
    public JsonArray changes(String cursor) {
        var end = Instant.now().plusSeconds(30);
        while (true) {
            var changes = get("/sync?cursor=" + cursor).expect(200).json().getJsonArray("changes");
            if (!changes.isEmpty() || Instant.now().isAfter(end)) {
                return changes;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    public Answer put(String path, JsonValue body, String... headers) {
        return send(json(path, headers).PUT(BodyPublishers.ofString(body.toString())));
    }

    /** Asks again while all spare schemas are taken, as the refusal advises. */
    public Answer signUp(UUID school, JsonObject command) {
        var deadline = Instant.now().plus(PATIENCE);
        var answer = put("/sign-ups/" + school, command);
        while (answer.status() == 503 && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = put("/sign-ups/" + school, command);
        }
        return answer;
    }

    public Answer put(String path, byte[] body, String... headers) {
        return send(request(path, headers).PUT(BodyPublishers.ofByteArray(body)));
    }

    public Answer post(String path, JsonValue body, String... headers) {
        return send(json(path, headers).POST(BodyPublishers.ofString(body.toString())));
    }

    public Answer post(String path, byte[] body, String... headers) {
        return send(json(path, headers).POST(BodyPublishers.ofByteArray(body)));
    }

    public Answer delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    public Answer head(String path, String... headers) {
        return send(request(path, headers).method("HEAD", BodyPublishers.noBody()));
    }

    public Answer patch(String path, byte[] body, String... headers) {
        return send(request(path, headers).method("PATCH", BodyPublishers.ofByteArray(body)));
    }

    public byte[] download(String path) {
        return exchange(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
    }

    private HttpRequest.Builder json(String path, String... headers) {
        return request(path, headers).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(
                        URI.create(url + (path.startsWith("//") ? path.substring(1) : "/api/v1" + path)))
                .timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder unsent) {
        var request = unsent.build();
        var response = exchange(request, BodyHandlers.ofString());
        var answer = new Answer(response.statusCode(), response.headers(), response.body());
        Described.check(url, request.method(), request.uri().getPath(), answer);
        return answer;
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
