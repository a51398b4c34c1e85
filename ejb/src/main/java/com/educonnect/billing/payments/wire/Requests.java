package com.educonnect.billing.payments.wire;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Requests in the forms that providers take. */
public final class Requests {
    private static final String TYPE = "Content-Type";

    private Requests() {}

    public static HttpRequest.Builder get(String base, String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json");
    }

    public static HttpRequest.Builder json(String base, String path, JsonObject body) {
        return get(base, path).header(TYPE, "application/json").POST(BodyPublishers.ofString(body.toString()));
    }

    public static HttpRequest.Builder form(String base, String path, Map<String, String> fields) {
        var body = new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return get(base, path).header(TYPE, "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body));
    }

    public static String basic(String user, String password) {
        var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
