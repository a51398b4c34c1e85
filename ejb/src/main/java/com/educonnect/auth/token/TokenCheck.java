package com.educonnect.auth.token;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Looks at a token before the server verifies its signature, and refuses whatever this platform never issues: another
 * algorithm or type, a key that is not published, header parameters that would fetch or carry a key, foreign issuer or
 * audience, a life that is over, not begun or too long. What passes is exactly of the form that {@link AccessTokens}
 * gives; only the signature is left to verify.
 */
@ApplicationScoped
public class TokenCheck {
    public static final int LONGEST = 1_024;
    static final Duration SKEW = Duration.ofSeconds(60);
    private static final Set<String> HEADER = Set.of("alg", "typ", "kid");
    private static final Set<String> CLAIMS =
            Set.of("iss", "aud", "sub", "sid", "tid", "mid", "groups", "iat", "exp", "jti");

    @Inject
    KeyRing ring;

    @Inject
    Clock clock;

    /** How a token looks: a stale one is every phone's after a pause, a forged one is an event. */
    public enum Verdict {
        GOOD,
        STALE,
        FORGED
    }

    /** What may end a token's life before or at its time: the key that signed it, and when it was issued and expires. */
    public record Terms(String key, Instant issued, Instant expires) {}

    public Verdict check(String token) {
        if (token.length() > LONGEST) {
            return Verdict.FORGED;
        }
        try {
            var parsed = SignedJWT.parse(token);
            var ours = isOurs(parsed.getHeader()) && isOurs(parsed.getJWTClaimsSet());
            return ours ? check(terms(parsed)) : Verdict.FORGED;
        } catch (ParseException | RuntimeException malformed) {
            return Verdict.FORGED;
        }
    }

    /** Of a token whose form was found good. */
    Terms terms(String token) {
        try {
            return terms(SignedJWT.parse(token));
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a token", e);
        }
    }

    /** The session that such a token names. */
    NamedSession named(String token) {
        try {
            return NamedSession.in(SignedJWT.parse(token).getJWTClaimsSet());
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a token", e);
        }
    }

    private static Terms terms(SignedJWT token) throws ParseException {
        var claims = token.getJWTClaimsSet();
        return new Terms(
                token.getHeader().getKeyID(),
                claims.getIssueTime().toInstant(),
                claims.getExpirationTime().toInstant());
    }

    public Verdict check(Terms terms) {
        var now = clock.instant();
        if (!isOfOurLife(terms.issued(), terms.expires(), now)) {
            return Verdict.FORGED;
        }
        if (!now.isBefore(terms.expires())) {
            return Verdict.STALE;
        }
        return ring.find(terms.key(), now)
                .filter(key -> key.mayHaveSigned(terms.issued()))
                .map(key -> Verdict.GOOD)
                .orElse(Verdict.FORGED);
    }

    private static boolean isOurs(JWSHeader header) {
        return HEADER.equals(header.toJSONObject().keySet())
                && JWSAlgorithm.ES256.equals(header.getAlgorithm())
                && JOSEObjectType.JWT.equals(header.getType());
    }

    private static boolean isOurs(JWTClaimsSet claims) {
        return CLAIMS.containsAll(claims.getClaims().keySet())
                && AccessTokens.ISSUER.equals(claims.getIssuer())
                && List.of(AccessTokens.AUDIENCE).equals(claims.getAudience())
                && claims.getSubject() != null
                && claims.getClaim("sid") instanceof String;
    }

    private static boolean isOfOurLife(Instant issued, Instant expires, Instant now) {
        return !issued.isAfter(now.plus(SKEW)) && issued.plus(AccessTokens.LIFE).equals(expires);
    }
}
