package com.educonnect.auth.token;

import com.nimbusds.jose.jwk.ECKey;
import java.time.Duration;
import java.time.Instant;

/**
 * A key that signs access tokens. Its life: published a day before it signs, so that every cache of keys, also those of
 * others, has it by then; signs for a week; stays published until its last token is dead.
 *
 * @param pair both halves
 */
record SigningKey(ECKey pair, Instant signsFrom, Instant signsUntil, Instant publishedUntil) {
    static final Duration SIGNS_FOR = Duration.ofDays(7);
    static final Duration PUBLISHED_BEFORE = Duration.ofDays(1);
    static final Duration PUBLISHED_AFTER = AccessTokens.LIFE.plus(TokenCheck.SKEW.multipliedBy(2));

    static SigningKey from(ECKey pair, Instant signsFrom) {
        var signsUntil = signsFrom.plus(SIGNS_FOR);
        return new SigningKey(pair, signsFrom, signsUntil, signsUntil.plus(PUBLISHED_AFTER));
    }

    String id() {
        return pair.getKeyID();
    }

    boolean signsAt(Instant time) {
        return !time.isBefore(signsFrom) && time.isBefore(signsUntil);
    }

    boolean publishedAt(Instant time) {
        return time.isBefore(publishedUntil);
    }

    /** Whether this key can have signed a token of that time, clocks of nodes differing a little. */
    boolean mayHaveSigned(Instant issuedAt) {
        return !issuedAt.isBefore(signsFrom.minus(TokenCheck.SKEW))
                && issuedAt.isBefore(signsUntil.plus(TokenCheck.SKEW));
    }
}
