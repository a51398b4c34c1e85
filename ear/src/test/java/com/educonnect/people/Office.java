package com.educonnect.people;

import com.educonnect.Api;
import com.educonnect.tenancy.Operation;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The office of a school as a caller; which operations answered it with success is noted. */
record Office(Api api, Set<String> answered) {
    static Office of(Api api) {
        return new Office(api, new TreeSet<>());
    }

    /** Another caller whose successes count as well. */
    Office as(Api other) {
        return new Office(other, answered);
    }

    static UUID id() {
        return UUID.randomUUID();
    }

    /** Sends fields as "name", value, "name", value …; a list becomes an array, null is left out. */
    JsonObject put(String path, Object... fields) {
        var answer = done("PUT", path, api.put(path, object(fields)));
        return answer.body().startsWith("{") ? answer.json() : JsonValue.EMPTY_JSON_OBJECT;
    }

    JsonObject upload(String path, byte[] file) {
        return done("PUT", path, api.put(path, file, "Content-Type", "application/octet-stream"))
                .json();
    }

    JsonObject get(String path) {
        return done("GET", path, api.get(path)).json();
    }

    List<JsonObject> array(String path) {
        return done("GET", path, api.get(path)).structure().asJsonArray().getValuesAs(JsonObject.class);
    }

    /** A list page by page to its end. */
    List<JsonObject> list(String path) {
        var all = new ArrayList<JsonObject>();
        var next = "";
        while (next != null) {
            var page = get(path + (path.contains("?") ? "&" : "?") + next);
            all.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            var cursor = page.getString("next", null);
            next = cursor == null ? null : "cursor=" + cursor;
        }
        return all;
    }

    byte[] download(String path) {
        done("GET", path, api.get(path));
        return api.download(path);
    }

    void delete(String path) {
        done("DELETE", path, api.delete(path));
    }

    private Api.Answer done(String verb, String path, Api.Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(verb + " " + path + ": " + answer.status() + " " + answer.body());
        }
        answered.add(verb + " " + path.replaceAll("\\?.*", ""));
        return answer;
    }

    /** The operations of those packages that never answered with success. */
    List<Operation> unanswered(String packages) {
        return Operation.in(packages).stream()
                .filter(operation -> {
                    var call = operation.verb() + " " + operation.path(any -> "[^/]+");
                    return answered.stream().noneMatch(done -> done.matches(call));
                })
                .toList();
    }

    static JsonObject object(Object... fields) {
        var object = Json.createObjectBuilder();
        for (var i = 0; i < fields.length; i += 2) {
            if (fields[i + 1] != null) {
                object.add(fields[i].toString(), value(fields[i + 1]));
            }
        }
        return object.build();
    }

    private static JsonValue value(Object value) {
        return switch (value) {
            case JsonValue json -> json;
            case Integer number -> Json.createValue(number);
            case Boolean yes -> yes ? JsonValue.TRUE : JsonValue.FALSE;
            case Collection<?> list ->
                list.stream()
                        .map(Office::value)
                        .collect(Json::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll)
                        .build();
            default -> Json.createValue(value.toString());
        };
    }
}
