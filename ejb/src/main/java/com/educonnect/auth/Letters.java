package com.educonnect.auth;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Queues letters as work of the platform, whose tables the senders of this domain write in the same transaction. */
@ApplicationScoped
public class Letters {
    static final String TO_IDENTITY = "auth.letter";
    static final String TO_LOGIN = "auth.reset";

    @Inject
    @PlatformData
    Sql sql;

    void queue(Letter letter, UUID identity, UUID membership) {
        enqueue(
                TO_IDENTITY,
                Json.createObjectBuilder()
                        .add("letter", letter.name())
                        .add("identity", identity.toString())
                        .add("membership", membership.toString())
                        .build());
    }

    /** For whoever may have that login: found out later, so that asking takes the same time for anyone. */
    void queueReset(LoginName login) {
        var payload =
                Json.createObjectBuilder().add("kind", login.kind().name()).add("login", login.text());
        if (login.tenant() != null) {
            payload.add("tenant", login.tenant());
        }
        enqueue(TO_LOGIN, payload.build());
    }

    private void enqueue(String kind, JsonObject payload) {
        sql.query("SELECT platform.enqueue(?, ?::jsonb, NULL::timestamptz)", row -> null, kind, payload.toString());
    }
}
