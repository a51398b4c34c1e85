package com.educonnect;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the product says of itself at {@code /openapi}, held against what it answers: an answer has every field that it
 * is said to have, each of its type, and none that nobody was told of.
 */
final class Described {
    private static final Map<String, Described> KNOWN = new ConcurrentHashMap<>();
    private static final String API = "/api/v1";

    private final JsonObject document;

    private Described(JsonObject document) {
        this.document = document;
    }

    static void check(String url, String method, String path, Api.Answer answer) {
        var json = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        if (answer.status() < 300 && json && !method.equals("HEAD") && path.startsWith(API + "/")) {
            KNOWN.computeIfAbsent(url, Described::of).check(method, path.replaceAll("\\?.*", ""), answer);
        }
    }

    private static Described of(String url) {
        return new Described(new Api(url, null).get("//openapi").expect(200).json());
    }

    private void check(String method, String path, Api.Answer answer) {
        var paths = document.getJsonObject("paths");
        var found = paths.keySet().stream()
                .filter(template -> path.matches(template.replaceAll("\\{[^}]*}", "[^/]+")))
                .min((one, other) -> Boolean.compare(one.contains("{"), other.contains("{")));
        if (found.isEmpty()) {
            return; // an endpoint of a test that was deployed with the product
        }
        var operation = paths.getJsonObject(found.get()).getJsonObject(method.toLowerCase(Locale.ROOT));
        var content = operation.getJsonObject("responses").getJsonObject("200").getJsonObject("content");
        check(
                content.getJsonObject("application/json").getJsonObject("schema"),
                answer.structure(),
                method + " " + path);
    }

    private void check(JsonObject schema, JsonValue value, String place) {
        var reference = schema.getString("$ref", null);
        if (reference != null) {
            check((JsonObject) document.getValue(reference.substring(1)), value, place);
            return;
        }
        switch (schema.getString("type", "")) {
            case "array" -> items(schema, require(JsonArray.class, value, place), place);
            case "object" -> fields(schema, require(JsonObject.class, value, place), place);
            case "string" -> require(JsonString.class, value, place);
            case "integer", "number" -> require(JsonNumber.class, value, place);
            default -> require(value == JsonValue.TRUE || value == JsonValue.FALSE, place + " is " + value);
        }
    }

    private void items(JsonObject schema, JsonArray items, String place) {
        for (var i = 0; i < items.size(); i++) {
            check(schema.getJsonObject("items"), items.get(i), place + "[" + i + "]");
        }
    }

    private void fields(JsonObject schema, JsonObject value, String place) {
        var properties = schema.getJsonObject("properties");
        if (properties == null) {
            return;
        }
        if (schema.containsKey("required")) {
            for (var name : schema.getJsonArray("required").getValuesAs(JsonString::getString)) {
                require(value.containsKey(name), place + " lacks " + name);
            }
        }
        value.forEach((name, inner) -> {
            require(properties.containsKey(name), place + " has " + name + ", of which nobody was told");
            check(properties.getJsonObject(name), inner, place + "." + name);
        });
    }

    private static <T> T require(Class<T> type, JsonValue value, String place) {
        require(type.isInstance(value), place + " is " + value);
        return type.cast(value);
    }

    private static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw new AssertionError(otherwise);
        }
    }
}
