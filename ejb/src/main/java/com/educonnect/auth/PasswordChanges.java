package com.educonnect.auth;

import com.educonnect.auth.session.SessionService;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The writes of passwords, each in one transaction. Whoever was logged in with the old one is out. */
@Stateless
public class PasswordChanges {
    @Inject
    IdentityRepository identities;

    @Inject
    SessionService sessions;

    @Inject
    Letters letters;

    @Inject
    AuthAudit audit;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    public void ask(LoginName login) {
        letters.queueReset(login);
    }

    public Account get(UUID identity) {
        return identities
                .find(identity)
                .filter(account -> !account.disabled())
                .orElseThrow(() -> new Rejected(AuthError.SESSION_ENDED));
    }

    public Account ofReset(byte[] hash) {
        return identities
                .ofReset(hash, clock.instant())
                .flatMap(identities::find)
                .filter(account -> !account.disabled())
                .orElseThrow(() -> new Rejected(AuthError.RESET_LINK_SPENT));
    }

    public List<String> placesOf(Account account) {
        return identities.memberships(account.id()).stream()
                .map(Membership::placeName)
                .filter(Objects::nonNull)
                .toList();
    }

    public void reset(Account account, byte[] resetHash, String passwordHash) {
        var now = clock.instant();
        if (!identities.spendReset(resetHash, account.id(), now)) {
            throw new Rejected(AuthError.RESET_LINK_SPENT);
        }
        identities.setPassword(account.id(), passwordHash, now);
        sessions.endAll(account.id(), "password-reset");
        audit.recordOf(account.id(), null, "password.reset", "identity", account.id());
    }

    public void change(Account account, String passwordHash) {
        var session = tenants.actor().session();
        identities.setPassword(account.id(), passwordHash, clock.instant());
        sessions.endOthers(account.id(), session, "password-changed");
        audit.recordOf(account.id(), session, "password.changed", "identity", account.id());
    }
}
