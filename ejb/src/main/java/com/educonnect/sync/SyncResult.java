package com.educonnect.sync;

import com.educonnect.platform.Rejected;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;

/**
 * What became of an operation. It is stored with the operation, so that a repeated send gets the same answer.
 *
 * @param version the entity's version afterwards, or null
 * @param data what the person has to see: the state that was merged with, or theirs and mine
 * @param code why it was rejected or is in conflict, or null
 * @param domain the package that has the code's texts
 * @param details the values for the texts
 */
public record SyncResult(
        Status status, Integer version, JsonObject data, String code, String domain, List<String> details) {

    /** The outcomes of the protocol. */
    public enum Status {
        APPLIED,
        DUPLICATE,
        MERGED,
        CONFLICT,
        REJECTED
    }

    public static SyncResult applied(int version) {
        return new SyncResult(Status.APPLIED, version, null, null, null, List.of());
    }

    public static SyncResult merged(int version, JsonObject data) {
        return new SyncResult(Status.MERGED, version, data, null, null, List.of());
    }

    public static SyncResult conflict(int version, JsonObject data) {
        return new SyncResult(Status.CONFLICT, version, data, null, null, List.of());
    }

    /** Applied in all its parts, of which the data tell the versions. */
    public static SyncResult applied(JsonObject data) {
        return new SyncResult(Status.APPLIED, null, data, null, null, List.of());
    }

    /** Applied but for some of its parts, which the data tell. */
    public static SyncResult conflict(JsonObject data) {
        return new SyncResult(Status.CONFLICT, null, data, null, null, List.of());
    }

    static SyncResult rejected(Rejected rejected) {
        var code = rejected.code();
        return new SyncResult(
                Status.REJECTED,
                null,
                null,
                code.code(),
                code.getClass().getPackageName(),
                rejected.details().stream().map(String::valueOf).toList());
    }

    /** The answer to a repeated send: what was applied is a duplicate now, everything else is told again. */
    SyncResult again() {
        return status == Status.APPLIED ? new SyncResult(Status.DUPLICATE, version, data, code, domain, details) : this;
    }

    JsonObject stored() {
        var json = Json.createObjectBuilder().add("status", status.name().toLowerCase(Locale.ROOT));
        if (version != null) {
            json.add("version", version);
        }
        if (data != null) {
            json.add("data", data);
        }
        if (code != null) {
            json.add("code", code).add("domain", domain).add("details", Json.createArrayBuilder(details));
        }
        return json.build();
    }

    static SyncResult of(JsonObject stored) {
        return new SyncResult(
                Status.valueOf(stored.getString("status").toUpperCase(Locale.ROOT)),
                stored.containsKey("version") ? stored.getInt("version") : null,
                stored.getJsonObject("data"),
                stored.getString("code", null),
                stored.getString("domain", null),
                stored.containsKey("details")
                        ? stored.getJsonArray("details").getValuesAs(JsonString::getString)
                        : List.of());
    }
}
