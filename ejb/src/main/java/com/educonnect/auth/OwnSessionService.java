package com.educonnect.auth;

import com.educonnect.auth.session.Opened;
import com.educonnect.auth.session.Session;
import com.educonnect.auth.session.SessionService;
import com.educonnect.auth.token.AccessTokens;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A session from the side of its owner: what he is told of it, with a new access token. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnSessionService {
    @Inject
    IdentityRepository identities;

    @Inject
    SignInService signIn;

    @Inject
    SessionService sessions;

    @Inject
    AccessTokens tokens;

    @Inject
    KnownDevice devices;

    @Inject
    Tenants tenants;

    public Optional<Account> find(LoginName login) {
        return identities.find(login).filter(account -> !account.disabled());
    }

    public Admission admit(Account account, LoginName login, LoginOrigin origin, String renewedHash) {
        var opened = signIn.admit(account, origin, renewedHash);
        return new Admission(answer(live(opened.session())), opened.refreshToken(), devices.issue(login));
    }

    public LoggedIn choose(UUID membership, String hostTenant) {
        signIn.choose(membership, hostTenant);
        return answer(live(tenants.actor().session()));
    }

    /** A token for another of the caller's memberships; the chosen one stays. */
    public MembershipToken beside(UUID membership, String hostTenant) {
        var actor = tenants.actor();
        SignInService.requireOwn(identities.memberships(actor.identity()), membership, hostTenant);
        var there = sessions.find(actor.session(), membership).orElseThrow(() -> new Rejected(AuthError.SESSION_ENDED));
        return new MembershipToken(tokens.issueBeside(there), AccessTokens.LIFE.toSeconds());
    }

    /** @param known the tag of what the caller still has; null for nothing */
    public Admission refresh(String refreshToken, String hostTenant, String known) {
        var session = sessions.refresh(refreshToken)
                .filter(opened -> ofHost(opened, hostTenant))
                .orElseThrow(() -> new Rejected(AuthError.SESSION_ENDED));
        return new Admission(answer(live(session.session())).beyond(known), session.refreshToken(), null);
    }

    public Me me() {
        var actor = tenants.actor();
        var account = identities.find(actor.identity()).orElseThrow(() -> new Rejected(AuthError.SESSION_ENDED));
        var memberships = identities.memberships(actor.identity()).stream()
                .map(Membership::view)
                .toList();
        return new Me(
                Me.Identity.of(account),
                memberships,
                actor.membership(),
                actor.person(),
                actor.permissions().stream().sorted().toList());
    }

    private boolean ofHost(Opened opened, String hostTenant) {
        var tenant = live(opened.session()).tenant();
        return hostTenant == null || tenant == null || hostTenant.equals(tenant);
    }

    private Session live(UUID session) {
        return sessions.find(session).orElseThrow(() -> new Rejected(AuthError.SESSION_ENDED));
    }

    private LoggedIn answer(Session session) {
        var here = SignInService.here(identities.memberships(session.identity()), session.host());
        var account = identities.find(session.identity()).orElseThrow();
        return LoggedIn.of(
                tokens.issue(session),
                AccessTokens.LIFE.toSeconds(),
                new Me(
                        Me.Identity.of(account),
                        here.stream().map(Membership::view).toList(),
                        session.membership(),
                        session.person(),
                        session.permissions().stream().sorted().toList()));
    }
}
