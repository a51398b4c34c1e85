package com.educonnect.auth.token;

import com.educonnect.auth.session.Session;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;

/**
 * Makes access tokens: under 400 bytes, since a phone sends one with every request over a slow network. They say whose
 * session it is; what the session may do is asked of the session. So the roles ({@code groups}) are only told, and not
 * told where someone has too many of them. The claim {@code jti} is there because Payara demands it.
 */
@ApplicationScoped
public class AccessTokens {
    public static final Duration LIFE = Duration.ofMinutes(10);
    static final String ISSUER = "educonnect";
    static final String AUDIENCE = "api";
    private static final int TOO_LONG = 400;

    private final SecureRandom random = new SecureRandom();

    @Inject
    KeyRing ring;

    @Inject
    Clock clock;

    public String issue(Session session) {
        return issue(session, null);
    }

    /** For a membership beside the chosen one, which the token names: the session does not. */
    public String issueBeside(Session session) {
        return issue(session, ShortId.of(session.membership()));
    }

    private String issue(Session session, String beside) {
        var full = sign(claims(session, beside)
                .claim("groups", List.copyOf(session.roles()))
                .build());
        return full.length() < TOO_LONG ? full : sign(claims(session, beside).build());
    }

    private JWTClaimsSet.Builder claims(Session session, String beside) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(ShortId.of(session.identity()))
                .claim("sid", ShortId.of(session.id()))
                .claim("tid", session.tenant())
                .claim("mid", beside)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(Integer.toString(random.nextInt(36 * 36), 36));
    }

    private String sign(JWTClaimsSet claims) {
        var key = ring.signing();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.id())
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key.pair()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
