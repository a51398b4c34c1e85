package com.educonnect.auth.password;

import com.educonnect.auth.AuthError;
import com.educonnect.platform.Rejected;
import com.password4j.Argon2Function;
import com.password4j.SecureString;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Hashes and compares passwords with Argon2id at the parameters of the OWASP Password Storage Cheat Sheet (19 MiB, two
 * passes, one lane). Someone unknown costs the same time as someone known, and only so many are hashed at once that
 * their memory fits the heap.
 */
@ApplicationScoped
public class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int PATIENCE_SECONDS = 5;
    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private volatile String nobody;

    public String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        enter();
        try {
            return ARGON2.hash(normal(password).getBytes(java.nio.charset.StandardCharsets.UTF_8), salt)
                    .getResult();
        } finally {
            places.release();
        }
    }

    /** Whether the password belongs to the hash; a null hash is never matched, after the same work. */
    public boolean matches(String password, String hash) {
        var compared = hash == null ? nobody() : hash;
        enter();
        try {
            var function = Argon2Function.getInstanceFromHash(compared);
            return function.check(new SecureString(normal(password).toCharArray()), compared) && hash != null;
        } finally {
            places.release();
        }
    }

    /** Whether a hash was made with other parameters than today's. */
    public boolean outdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(ARGON2);
    }

    /** The same characters typed on different keyboards give the same bytes (NIST SP 800-63B-4, 3.1.1.2). */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private String nobody() {
        if (nobody == null) {
            nobody = hash("nobody has this password");
        }
        return nobody;
    }

    private void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Rejected(AuthError.TOO_BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejected(AuthError.TOO_BUSY);
        }
    }
}
