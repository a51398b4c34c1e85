package com.educonnect.auth.session;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One link of a session's chain of refresh tokens. The first is random; each next one is derived from its predecessor
 * under a key that only the servers have. So only hashes are stored, a lost answer can be given again word for word,
 * and a token of long ago is still recognised as one of the chain, while a made-up one is not.
 *
 * @param number how many came before it in this session
 */
record RefreshToken(UUID session, int number, byte[] secret) {
    private static final int SECRET = 32;
    private static final int LENGTH = 16 + 4 + SECRET;
    private static final int LONGEST_TEXT = 80;

    static RefreshToken first(UUID session, SecureRandom random) {
        var secret = new byte[SECRET];
        random.nextBytes(secret);
        return new RefreshToken(session, 0, secret);
    }

    static Optional<RefreshToken> parse(String text) {
        if (text == null || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != LENGTH) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            var session = new UUID(buffer.getLong(), buffer.getLong());
            var number = buffer.getInt();
            var secret = new byte[SECRET];
            buffer.get(secret);
            return number < 0 ? Optional.empty() : Optional.of(new RefreshToken(session, number, secret));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    RefreshToken next(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(bytes());
            return new RefreshToken(session, number + 1, mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether following the chain from here comes to the token with that number and hash. */
    boolean leadsTo(int current, byte[] hash, byte[] key) {
        var link = this;
        while (link.number < current) {
            link = link.next(key);
        }
        return link.number == current && link.hasHash(hash);
    }

    boolean hasHash(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    private byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putLong(session.getMostSignificantBits())
                .putLong(session.getLeastSignificantBits())
                .putInt(number)
                .put(secret)
                .array();
    }
}
