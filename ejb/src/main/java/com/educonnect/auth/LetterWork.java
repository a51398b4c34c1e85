package com.educonnect.auth;

import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Sends a queued letter to an identity; someone without an e-mail address gets his secret on paper. */
@ApplicationScoped
public class LetterWork implements WorkHandler {
    @Inject
    IdentityRepository identities;

    @Inject
    LetterWriter writer;

    @Override
    public String kind() {
        return Letters.TO_IDENTITY;
    }

    @Override
    public void handle(JsonObject payload) {
        var identity = UUID.fromString(payload.getString("identity"));
        var membership = UUID.fromString(payload.getString("membership"));
        var account = identities.find(identity).filter(found -> found.email() != null && !found.disabled());
        var place = identities.memberships(identity).stream()
                .filter(each -> each.id().equals(membership))
                .findFirst();
        if (account.isPresent() && place.isPresent()) {
            writer.send(
                    Letter.valueOf(payload.getString("letter")),
                    account.get(),
                    place.get().placeName());
        }
    }
}
