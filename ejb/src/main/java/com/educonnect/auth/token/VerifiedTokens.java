package com.educonnect.auth.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers whose a token is once the server has verified its signature, so that a phone's next requests do not pay for
 * it again (decision 0030). Only the signature is taken as read: the token's life and its key are looked at each time,
 * and the session it names is asked for by the filter as ever. Tokens are known by their digest, since a copy of one is
 * as good as the token.
 */
@ApplicationScoped
public class VerifiedTokens {
    private static final int REMEMBERED = 10_000;

    private final Map<String, Verified> known = new ConcurrentHashMap<>();
    private final int most;

    @Inject
    TokenCheck check;

    public VerifiedTokens() {
        this(REMEMBERED);
    }

    VerifiedTokens(int most) {
        this.most = most;
    }

    /** A token that was verified: whose it is and which session it names. */
    public record Verified(TokenCheck.Terms terms, CredentialValidationResult owner, NamedSession names) {}

    /** The token as it was verified here before, if it is still good. */
    public Optional<Verified> find(String token) {
        return Optional.ofNullable(known.get(digest(token))).filter(this::good);
    }

    /** @param token its signature verified, its form found good */
    public void remember(String token, CredentialValidationResult owner) {
        if (known.size() >= most) {
            known.values().removeIf(verified -> !good(verified));
        }
        if (known.size() >= most) {
            known.clear();
        }
        known.put(digest(token), new Verified(check.terms(token), owner, check.named(token)));
    }

    int size() {
        return known.size();
    }

    private boolean good(Verified verified) {
        return check.check(verified.terms()) == TokenCheck.Verdict.GOOD;
    }

    private static String digest(String token) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
