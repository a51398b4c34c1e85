package com.educonnect.billing.payments.wire;

import com.educonnect.billing.payments.Outcome;
import com.educonnect.billing.payments.Unanswered;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What a provider answered. */
public record Answer(int status, HttpHeaders headers, byte[] body) {
    private static final int TOO_MANY = 429;

    public boolean ok() {
        return status / 100 == 2;
    }

    /** An object, or no answer at all: an error page of somebody on the way says nothing about the payment. */
    public JsonObject json() throws Unanswered {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException notJson) {
            throw new Unanswered("no JSON with status " + status, true, notJson);
        }
    }

    /** A list, or no answer at all. */
    public JsonArray list() throws Unanswered {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readArray();
        } catch (JsonException | IllegalStateException notJson) {
            throw new Unanswered("no list with status " + status, true, notJson);
        }
    }

    /** Itself, where it is good; any other is none for a question that is not about a payment. */
    public Answer good() throws Unanswered {
        if (!settled().ok()) {
            throw new Unanswered("status " + status, true);
        }
        return this;
    }

    /** Where what the status says is not about the payment. */
    public Outcome unclear() {
        return new Outcome.Ambiguous("status " + status);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The provider is busy or broken: that is no answer either. */
    public Answer settled() throws Unanswered {
        if (status == TOO_MANY || status >= 500) {
            throw new Unanswered("status " + status, true);
        }
        return this;
    }
}
