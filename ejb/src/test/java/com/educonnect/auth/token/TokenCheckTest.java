package com.educonnect.auth.token;

import static com.educonnect.auth.token.TokenCheck.Verdict.FORGED;
import static com.educonnect.auth.token.TokenCheck.Verdict.GOOD;
import static com.educonnect.auth.token.TokenCheck.Verdict.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.auth.session.Session;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-23T07:30:00Z");
    private static final ECKey KEY = key("abc");

    private final KeyRing ring = new KeyRing();
    private final TokenCheck check = new TokenCheck();
    private final AccessTokens tokens = new AccessTokens();

    @BeforeEach
    void begin() {
        at(NOW);
        ring.hold(List.of(SigningKey.from(KEY, NOW.minus(Duration.ofDays(3)))));
        check.ring = ring;
        tokens.ring = ring;
    }

    private void at(Instant time) {
        var clock = Clock.fixed(time, ZoneOffset.UTC);
        ring.clock = clock;
        check.clock = clock;
        tokens.clock = clock;
    }

    @Test
    void acceptsWhatThisPlatformIssues() {
        assertThat(check.check(tokens.issue(session("teacher")))).isEqualTo(GOOD);
    }

    @Test
    void acceptsATokenForAMembershipBesideTheChosenOne() {
        assertThat(check.check(tokens.issueBeside(session("guardian")))).isEqualTo(GOOD);
    }

    @Test
    void keepsTokensUnderFourHundredBytesWhateverTheRoles() {
        assertThat(tokens.issue(session("school_admin", "teacher", "guardian"))).hasSizeLessThan(400);
        assertThat(tokens.issue(session("head", "school_admin", "teacher", "guardian", "pupil")))
                .hasSizeLessThan(400);
        assertThat(tokens.issueBeside(session("school_admin", "teacher", "guardian")))
                .hasSizeLessThan(400);
    }

    @Test
    void tellsTheRolesWhereTheyFit() throws Exception {
        var token = SignedJWT.parse(tokens.issue(session("head", "teacher")));

        assertThat(token.getJWTClaimsSet().getStringListClaim("groups")).containsExactly("head", "teacher");
    }

    @Test
    void callsADeadTokenStaleFromItsLastSecondOn() {
        var token = tokens.issue(session("teacher"));

        at(NOW.plus(AccessTokens.LIFE).minusSeconds(1));
        assertThat(check.check(token)).isEqualTo(GOOD);
        at(NOW.plus(AccessTokens.LIFE));
        assertThat(check.check(token)).isEqualTo(STALE);
    }

    @Test
    void refusesATokenOfAKeyThatIsNoLongerPublished() {
        var token = tokens.issue(session("teacher"));
        ring.hold(List.of(SigningKey.from(key("xyz"), NOW.minus(Duration.ofDays(1)))));

        assertThat(check.check(token)).isEqualTo(FORGED);
    }

    @Test
    void refusesAKeyThatDidNotSignAtThatTime() {
        ring.hold(List.of(SigningKey.from(KEY, NOW.plus(Duration.ofHours(1)))));

        assertThat(check.check(signed(header(), claims()))).isEqualTo(FORGED);
    }

    @Test
    void keepsAcceptingTheOldKeyWhileItsLastTokensLive() {
        var end = NOW.plus(Duration.ofDays(4));
        at(end.minusSeconds(1));
        var last = tokens.issue(session("teacher"));
        ring.hold(List.of(SigningKey.from(KEY, NOW.minus(Duration.ofDays(3))), SigningKey.from(key("new"), end)));
        at(end.plus(Duration.ofMinutes(9)));

        assertThat(check.check(last)).isEqualTo(GOOD);
        assertThat(ring.signing().id()).isEqualTo("new");
    }

    @Test
    void refusesAnUnsignedToken() {
        assertThat(check.check(new PlainJWT(claims()).serialize())).isEqualTo(FORGED);
    }

    @Test
    void refusesThePublicKeyUsedAsASharedSecret() throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(JOSEObjectType.JWT)
                        .keyID("abc")
                        .build(),
                claims());
        token.sign(new MACSigner(KEY.toPublicJWK().toJSONString().getBytes()));

        assertThat(check.check(token.serialize())).isEqualTo(FORGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "abc' OR '1'='1", "https://evil.example/key", "", "ABC", "abc\u0000"})
    void refusesKeyIdsThatAreNotPublished(String id) {
        assertThat(check.check(signed(new JWSHeader.Builder(header()).keyID(id).build(), claims())))
                .isEqualTo(FORGED);
    }

    @Test
    void refusesHeadersThatBringOrFetchAKey() {
        var url = URI.create("https://evil.example/jwks.json");
        assertThat(List.of(
                        new JWSHeader.Builder(header()).jwkURL(url).build(),
                        new JWSHeader.Builder(header()).x509CertURL(url).build(),
                        new JWSHeader.Builder(header()).jwk(KEY.toPublicJWK()).build(),
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .type(JOSEObjectType.JWT)
                                .keyID("abc")
                                .customParam("url", "https://evil.example")
                                .build()))
                .allMatch(header -> check.check(signed(header, claims())) == FORGED);
    }

    @Test
    void refusesAnotherTypeIssuerOrAudience() {
        assertThat(check.check(signed(
                        new JWSHeader.Builder(header())
                                .type(new JOSEObjectType("at+jwt"))
                                .build(),
                        claims())))
                .isEqualTo(FORGED);
        assertThat(check.check(signed(header(), claims(claims -> claims.issuer("evil")))))
                .isEqualTo(FORGED);
        assertThat(check.check(signed(header(), claims(claims -> claims.audience("other")))))
                .isEqualTo(FORGED);
        assertThat(check.check(signed(header(), claims(claims -> claims.audience(List.of("api", "other"))))))
                .isEqualTo(FORGED);
        assertThat(check.check(signed(header(), claims(claims -> claims.subject(null)))))
                .isEqualTo(FORGED);
    }

    @Test
    void refusesALifeThatIsLongerOrBeginsLater() {
        assertThat(check.check(signed(
                        header(), claims(claims -> claims.expirationTime(Date.from(NOW.plus(Duration.ofDays(365))))))))
                .isEqualTo(FORGED);
        assertThat(check.check(signed(header(), claims(claims -> claims.issueTime(Date.from(NOW.plusSeconds(120)))
                        .expirationTime(Date.from(NOW.plusSeconds(720)))))))
                .isEqualTo(FORGED);
        assertThat(check.check(
                        signed(header(), claims(claims -> claims.notBeforeTime(Date.from(NOW.plusSeconds(60)))))))
                .isEqualTo(FORGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "junk", "a.b.c", "..", "eyJhbGciOiJub25lIn0..", "e30.e30.e30"})
    void refusesNonsense(String token) {
        assertThat(check.check(token)).isEqualTo(FORGED);
    }

    @Test
    void refusesAHugeTokenWithoutReadingIt() {
        assertThat(check.check(signed(header(), claims(claims -> claims.claim("sid", "x".repeat(1_000))))))
                .isEqualTo(FORGED);
    }

    private static Session session(String... roles) {
        Set<String> names = new LinkedHashSet<>(List.of(roles));
        return new Session(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                "t00042",
                null,
                null,
                "fr",
                NOW.plus(Duration.ofDays(30)),
                names,
                Set.of());
    }

    private static JWSHeader header() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID("abc")
                .build();
    }

    private static JWTClaimsSet claims() {
        return claims(UnaryOperator.identity());
    }

    private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        var builder = new JWTClaimsSet.Builder()
                .issuer("educonnect")
                .audience("api")
                .subject(ShortId.of(UUID.randomUUID()))
                .claim("sid", ShortId.of(UUID.randomUUID()))
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plus(AccessTokens.LIFE)))
                .jwtID("1");
        return change.apply(builder).build();
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(KEY));
            return token.serialize();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
