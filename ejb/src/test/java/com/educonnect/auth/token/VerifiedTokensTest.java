package com.educonnect.auth.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.auth.session.Session;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final int MOST = 20;
    private static final Instant NOW = Instant.parse("2026-11-23T07:30:00Z");
    private static final CredentialValidationResult AWA = new CredentialValidationResult("awa");
    private static final SigningKey KEY = SigningKey.from(key("abc"), NOW.minus(Duration.ofDays(3)));
    private static final SigningKey NEXT = SigningKey.from(key("def"), NOW.minus(Duration.ofHours(1)));

    private final KeyRing ring = new KeyRing();
    private final TokenCheck check = new TokenCheck();
    private final AccessTokens tokens = new AccessTokens();
    private final VerifiedTokens verified = new VerifiedTokens(MOST);
    private String token;

    @BeforeEach
    void begin() {
        check.ring = ring;
        tokens.ring = ring;
        verified.check = check;
        at(NOW);
        ring.hold(List.of(KEY));
        token = tokens.issue(session());
        verified.remember(token, AWA);
    }

    private void at(Instant time) {
        var clock = Clock.fixed(time, ZoneOffset.UTC);
        ring.clock = clock;
        check.clock = clock;
        tokens.clock = clock;
    }

    @Test
    void aTokenOnceVerifiedIsKnownToItsLastSecond() {
        at(NOW.plus(AccessTokens.LIFE).minusSeconds(1));

        assertThat(owner(token)).contains(AWA);
    }

    @Test
    void aTokenIsUnknownOnceItsLifeIsOver() {
        at(NOW.plus(AccessTokens.LIFE));

        assertThat(verified.find(token)).isEmpty();
    }

    @Test
    void aTokenIsUnknownOnceItsKeyIsWithdrawn() {
        ring.hold(List.of(NEXT));

        assertThat(verified.find(token)).isEmpty();
    }

    @Test
    void aTokenStaysKnownWhileItsKeyIsOnlyFollowedByAnother() {
        ring.hold(List.of(KEY, NEXT));

        assertThat(owner(token)).contains(AWA);
    }

    @Test
    void aTokenOfWhichAnyLetterDiffersIsAnother() {
        for (var at = 0; at < token.length(); at++) {
            var other = token.charAt(at) == 'x' ? 'y' : 'x';

            assertThat(verified.find(token.substring(0, at) + other + token.substring(at + 1)))
                    .isEmpty();
        }
        assertThat(verified.find(token + "=")).isEmpty();
        assertThat(verified.find("")).isEmpty();
    }

    @Test
    void theDeadMakeRoomForTheLiving() {
        at(NOW.plus(AccessTokens.LIFE));
        var living = remember(MOST);

        assertThat(owner(living)).contains(AWA);
        assertThat(verified.size()).isEqualTo(MOST);
    }

    @Test
    void neverAreMoreRememberedThanTheMostHoweverManyLive() {
        remember(MOST + 1);

        assertThat(verified.size()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void whatATokenNamesIsKnownWithIt() {
        var session = session();
        var named = tokens.issue(session);
        verified.remember(named, AWA);

        assertThat(verified.find(named).map(VerifiedTokens.Verified::names))
                .contains(new NamedSession(session.id(), ShortId.of(session.identity()), "t00042", null));
    }

    private Optional<CredentialValidationResult> owner(String of) {
        return verified.find(of).map(VerifiedTokens.Verified::owner);
    }

    /** Answers the last of so many. */
    private String remember(int many) {
        String last = null;
        for (var i = 0; i < many; i++) {
            last = tokens.issue(session());
            verified.remember(last, AWA);
        }
        return last;
    }

    private static Session session() {
        return new Session(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                null,
                "t00042",
                null,
                null,
                "fr",
                NOW.plus(Duration.ofDays(30)),
                Set.of("teacher"),
                Set.of());
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
