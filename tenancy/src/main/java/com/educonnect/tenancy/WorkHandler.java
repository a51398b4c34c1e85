package com.educonnect.tenancy;

import jakarta.json.JsonObject;

/** Does one kind of queued work, at least once: a handler must bear being called again with the same payload. */
public interface WorkHandler {
    String kind();

    /** Runs in a transaction of its own, in the school (or the platform) that queued the work. */
    void handle(JsonObject payload);
}
