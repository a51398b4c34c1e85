package com.educonnect.auth.session;

import com.educonnect.auth.SecurityEvents;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Configuration;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The only door to sessions. */
@Stateless
public class SessionService {
    public static final Duration LIFE = Duration.ofDays(30);
    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final int LONGEST_DEVICE = 200;
    private final SecureRandom random = new SecureRandom();

    @Inject
    SessionRepository repository;

    @Inject
    SessionMap map;

    @Inject
    Configuration configuration;

    @Inject
    SecurityEvents events;

    @Inject
    Clock clock;

    /** The live session of that id, from the grid or, if the grid has lost it, from its row. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Session> find(UUID id) {
        var now = clock.instant();
        return map.get(id, () -> repository.live(id, now)).filter(session -> session.liveAt(now));
    }

    /**
     * The same session at work in another of its owner's memberships, beside the chosen one. It is read from the rows
     * with each request, so that whatever ends or changes in either place holds at once (decision 0015).
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Session> find(UUID id, UUID membership) {
        return repository.live(id, membership, clock.instant());
    }

    public Opened open(UUID identity, UUID membership, String host, String device) {
        var now = clock.instant();
        var token = RefreshToken.first(Ids.next(), random);
        var shown = device == null ? null : device.substring(0, Math.min(device.length(), LONGEST_DEVICE));
        repository.add(token.session(), identity, membership, host, shown, token.hash(), now, now.plus(LIFE));
        return new Opened(token.session(), token.text());
    }

    /**
     * Exchanges a refresh token for its successor. The last but one is taken again for half a minute and answered with
     * the same successor, since an answer may have been lost on the way and two tabs may ask at once. Any older token
     * of the chain is a copy in someone else's hands: the session ends.
     *
     * @return empty if the token is refused; the end of the session is then already written
     */
    public Optional<Opened> refresh(String text) {
        var token = RefreshToken.parse(text);
        return token.flatMap(presented -> repository.lock(presented.session()).flatMap(row -> rotate(presented, row)));
    }

    private Optional<Opened> rotate(RefreshToken presented, SessionRow row) {
        var now = clock.instant();
        if (row.revokedAt() != null || !now.isBefore(row.expiresAt())) {
            return Optional.empty();
        }
        var key = configuration.secret("refresh-token");
        if (presented.number() == row.number() && presented.hasHash(row.hash())) {
            var next = presented.next(key);
            repository.rotate(row.id(), next, row.hash(), now);
            return Optional.of(new Opened(row.id(), next.text()));
        }
        var retry = row.previousHash() != null && presented.hasHash(row.previousHash());
        if (retry && now.isBefore(row.refreshedAt().plus(RETRY))) {
            return Optional.of(new Opened(row.id(), presented.next(key).text()));
        }
        if (presented.leadsTo(row.number(), row.hash(), key)) {
            map.forgetAfterCommit(repository.revoke("id = ?", row.id(), "refresh-replay", now));
            events.record("refresh.replayed", row.identity(), row.id(), null);
        }
        return Optional.empty();
    }

    /** A session changes its membership; requests see it at once on every node. */
    public void choose(UUID session, UUID membership) {
        repository.choose(session, membership);
        map.forgetAfterCommit(List.of(session));
    }

    public void end(UUID session, String reason) {
        map.forgetAfterCommit(repository.revoke("id = ?", session, reason, clock.instant()));
    }

    public void endAll(UUID identity, String reason) {
        map.forgetAfterCommit(repository.revoke("identity_id = ?", identity, reason, clock.instant()));
    }

    public void endOthers(UUID identity, UUID kept, String reason) {
        map.forgetAfterCommit(repository.revokeOthers(identity, kept, reason, clock.instant()));
    }

    public void endAllOfMembership(UUID membership, String reason) {
        map.forgetAfterCommit(repository.revoke("membership_id = ?", membership, reason, clock.instant()));
    }

    /** Of everyone who has chosen to work in that school. */
    public void endAllOfSchool(String tenant, String reason) {
        map.forgetAfterCommit(repository.revoke(
                "membership_id IN (SELECT id FROM platform.membership WHERE tenant = ?)",
                tenant,
                reason,
                clock.instant()));
    }

    /** The roles of a membership have changed: its sessions learn of it with their next request. */
    public void changedMembership(UUID membership) {
        map.forgetAfterCommit(repository.ofMembership(membership));
    }

    /** The permissions of a role have changed in a school. */
    public void changedRoles(String tenant) {
        map.forgetAfterCommit(repository.ofTenant(tenant));
    }

    /** For someone who logs out with an access token that is dead already. */
    public void endByToken(String text, String reason) {
        RefreshToken.parse(text)
                .filter(token -> repository
                        .lock(token.session())
                        .filter(row -> token.hasHash(row.hash())
                                || row.previousHash() != null && token.hasHash(row.previousHash()))
                        .isPresent())
                .ifPresent(token -> end(token.session(), reason));
    }
}
