package com.educonnect.auth.password;

import java.security.SecureRandom;

/**
 * Secrets for pupils without e-mail or phone: made by the server, printed by a teacher, read from paper by a child. The
 * alphabet lacks what is confused in print (0 o 1 l i u v 5 s 2 z); eight of its 25 characters are 37 bits, which the
 * throttle of logins makes enough.
 */
public final class ShortSecrets {
    static final String ALPHABET = "abcdefghjkmnpqrtwxy346789";
    static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortSecrets() {}

    public static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .map(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
