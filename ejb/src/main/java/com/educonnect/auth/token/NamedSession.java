package com.educonnect.auth.token;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The session that a token names, as whose it claims to be and in which school.
 *
 * @param subject the identity, short
 * @param tenant the school, or null before one is chosen
 * @param beside the membership beside the chosen one that is meant, or null
 */
public record NamedSession(UUID session, String subject, String tenant, UUID beside) {
    private static final String SESSION = "sid";
    private static final String TENANT = "tid";
    private static final String BESIDE = "mid";

    /** The server's token throws and catches an exception for each of these claims, so this is for the first time. */
    public static NamedSession in(JsonWebToken token) {
        return of(token.getSubject(), token.getClaim(SESSION), token.getClaim(TENANT), token.getClaim(BESIDE));
    }

    static NamedSession in(JWTClaimsSet claims) throws ParseException {
        return of(
                claims.getSubject(),
                claims.getStringClaim(SESSION),
                claims.getStringClaim(TENANT),
                claims.getStringClaim(BESIDE));
    }

    private static NamedSession of(String subject, String session, String tenant, String beside) {
        return new NamedSession(ShortId.parse(session), subject, tenant, beside == null ? null : ShortId.parse(beside));
    }
}
