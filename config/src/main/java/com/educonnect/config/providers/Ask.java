package com.educonnect.config.providers;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A request to a provider, and its one answer. */
final class Ask {
    private final HttpExchange exchange;
    private final String path;
    private final byte[] body;
    private int answered;

    Ask(HttpExchange exchange, String prefix) throws IOException {
        this.exchange = exchange;
        path = exchange.getRequestURI().getPath().substring(prefix.length());
        body = exchange.getRequestBody().readAllBytes();
    }

    /** Method and path. */
    String line() {
        return exchange.getRequestMethod() + " " + path;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    String path() {
        return path;
    }

    /** Where this was sent to. */
    String origin() {
        return "http://" + exchange.getRequestHeaders().getFirst("Host");
    }

    /** The last part of the path. */
    String last() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean is(String pattern) {
        return line().matches(pattern);
    }

    String header(String name) {
        var value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    Map<String, java.util.List<String>> headers() {
        return exchange.getRequestHeaders();
    }

    byte[] body() {
        return body.clone();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as an object; an empty one where it is none. */
    JsonObject json() {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException notJson) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    Map<String, String> form() {
        return fields(text());
    }

    Map<String, String> query() {
        var query = exchange.getRequestURI().getRawQuery();
        return fields(query == null ? "" : query);
    }

    private static Map<String, String> fields(String text) {
        return Arrays.stream(text.split("&"))
                .filter(pair -> pair.contains("="))
                .collect(Collectors.toMap(
                        pair -> decode(pair.substring(0, pair.indexOf('='))),
                        pair -> decode(pair.substring(pair.indexOf('=') + 1)),
                        (first, second) -> second));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    void answer(int status) throws IOException {
        answer(status, "application/json", new byte[0]);
    }

    void answer(int status, JsonObject sent) throws IOException {
        answer(status, "application/json", sent.toString().getBytes(StandardCharsets.UTF_8));
    }

    void answer(int status, String type, byte[] sent) throws IOException {
        answered = status;
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, sent.length == 0 ? -1 : sent.length);
        try (var out = exchange.getResponseBody()) {
            out.write(sent);
        }
    }

    void redirect(String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        answer(303);
    }

    /** Ends the connection without a word. */
    void cut() {
        answered = -1;
        exchange.close();
    }

    /** The status that was answered; 0 before, -1 for a cut. */
    int answered() {
        return answered;
    }
}
