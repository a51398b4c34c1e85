package com.educonnect.auth;

import com.educonnect.auth.session.Opened;
import com.educonnect.auth.session.SessionService;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.TenancyError;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * The writes of logging in and out, each in one transaction. Whoever comes into a school, by logging in or by choosing it, is
 * one row of its journal with the roles of that moment; the use of the product is counted of these rows.
 */
@Stateless
public class SignInService {
    private static final String BEGUN = "session.begun";
    private static final String SESSION = "session";

    @Inject
    IdentityRepository identities;

    @Inject
    SessionService sessions;

    @Inject
    Tenants tenants;

    @Inject
    AuthAudit audit;

    /** Begins a session; of one membership only (at a school's host: in that school) it is chosen without asking. */
    public Opened admit(Account account, LoginOrigin origin, String renewedHash) {
        if (renewedHash != null) {
            identities.rehash(account.id(), account.passwordHash(), renewedHash);
        }
        var here = here(identities.memberships(account.id()), origin.hostTenant());
        if (here.isEmpty()) {
            throw new Rejected(AuthError.BAD_CREDENTIALS);
        }
        if (here.size() > 1) {
            var opened = sessions.open(account.id(), null, origin.hostTenant(), origin.agent());
            audit.recordOf(account.id(), opened.session(), BEGUN, SESSION, opened.session());
            return opened;
        }
        var only = here.getFirst();
        var opened = sessions.open(account.id(), only.id(), origin.hostTenant(), origin.agent());
        audit.recordAt(only, opened.session(), BEGUN, SESSION, opened.session());
        return opened;
    }

    /** Moves the caller's session to another of his memberships: in that place it begins. */
    public void choose(UUID membership, String hostTenant) {
        var actor = tenants.actor();
        var chosen = requireOwn(identities.memberships(actor.identity()), membership, hostTenant);
        sessions.choose(actor.session(), membership);
        if (membership.equals(actor.membership())) {
            audit.recordAt(chosen, actor.session(), "session.membership-chosen", "membership", membership);
        } else {
            audit.recordAt(chosen, actor.session(), BEGUN, SESSION, actor.session());
        }
    }

    /** Ends the caller's session, and without an access token the session of his refresh token. */
    public void logOut(String refreshToken) {
        var session = tenants.actor().session();
        if (session != null) {
            sessions.end(session, "logged-out");
            audit.record("session.ended", "session", session);
        } else {
            sessions.endByToken(refreshToken, "logged-out");
        }
    }

    public void logOutEverywhere() {
        var identity = tenants.actor().identity();
        sessions.endAll(identity, "logged-out-everywhere");
        audit.record("session.all-ended", "identity", identity);
    }

    /** Somebody else's membership is as unknown as none; at a school's host only its own is worked in. */
    static Membership requireOwn(List<Membership> all, UUID membership, String hostTenant) {
        var own = all.stream()
                .filter(each -> each.id().equals(membership))
                .findFirst()
                .orElseThrow(() -> new Rejected(AuthError.MEMBER_NOT_FOUND));
        if (hostTenant != null && !hostTenant.equals(own.tenant())) {
            throw new Rejected(TenancyError.HOST_OF_ANOTHER_SCHOOL);
        }
        return own;
    }

    static List<Membership> here(List<Membership> all, String hostTenant) {
        return all.stream()
                .filter(each -> hostTenant == null || hostTenant.equals(each.tenant()))
                .toList();
    }
}
