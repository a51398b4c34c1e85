package com.educonnect.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * What a refused or failed request answers (RFC 9457). Clients branch on {@code type}, never on the texts.
 *
 * @param code the refusal, such as {@code grades.mark-off-scale}
 * @param violations the fields that were wrong, or empty
 * @param reference under which a failure of ours stands in the log, or null
 * @param retryAfter the seconds after which another try may succeed, or 0
 */
public record Problem(
        String code,
        String title,
        int status,
        String detail,
        List<Violation> violations,
        String reference,
        int retryAfter) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field: where it stands in what was sent, and what is wrong with it. */
    public record Violation(String field, String message) {}

    public Problem(String code, String title, int status, String detail) {
        this(code, title, status, detail, List.of(), null, 0);
    }

    public Problem with(List<Violation> found) {
        return new Problem(code, title, status, detail, List.copyOf(found), reference, retryAfter);
    }

    public Problem referredTo(String number) {
        return new Problem(code, title, status, detail, violations, number, retryAfter);
    }

    public Problem retryAfter(int seconds) {
        return new Problem(code, title, status, detail, violations, reference, seconds);
    }

    /** The document. Markup is written as escapes, so that it stays text even where it is pasted into a page. */
    public String json() {
        return tree().toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private JsonObject tree() {
        var document = Json.createObjectBuilder()
                .add("type", "/problems/" + code)
                .add("title", title)
                .add("status", status);
        if (detail != null && !detail.isEmpty()) {
            document.add("detail", detail);
        }
        if (!violations.isEmpty()) {
            var list = Json.createArrayBuilder();
            violations.forEach(violation -> list.add(
                    Json.createObjectBuilder().add("field", violation.field()).add("message", violation.message())));
            document.add("violations", list);
        }
        if (reference != null) {
            document.add("reference", reference);
        }
        return document.build();
    }
}
