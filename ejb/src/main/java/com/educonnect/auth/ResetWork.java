package com.educonnect.auth;

import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Sends the letter that someone asked for who says he forgot his password, if there is such a one. */
@ApplicationScoped
public class ResetWork implements WorkHandler {
    @Inject
    IdentityRepository identities;

    @Inject
    LetterWriter writer;

    @Override
    public String kind() {
        return Letters.TO_LOGIN;
    }

    @Override
    public void handle(JsonObject payload) {
        var login = new LoginName(
                LoginName.Kind.valueOf(payload.getString("kind")),
                payload.getString("login"),
                payload.getString("tenant", null));
        identities
                .find(login)
                .filter(account -> account.email() != null && !account.disabled())
                .filter(account -> !identities.memberships(account.id()).isEmpty())
                .ifPresent(account -> writer.send(Letter.RESET, account, null));
    }
}
