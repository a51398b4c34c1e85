package com.educonnect.grades.cards;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a paper is called, as "7KQ2-9F3M-X1TR-B6W8": 80 bits that nobody guesses, in letters that nobody confuses. Made from
 * the secret seed of its run, so that a run that was cut off names its papers as it would have done.
 */
final class Serial {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int LETTER_BITS = 5;

    private Serial() {}

    static String of(byte[] seed, UUID schoolClass, UUID pupil) {
        var hash = hash(seed, schoolClass + "/" + pupil);
        var serial = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                serial.append('-');
            }
            serial.append(LETTERS.charAt(letter(hash, i * LETTER_BITS)));
        }
        return serial.toString();
    }

    static UUID id(byte[] seed, UUID schoolClass, UUID pupil) {
        return UUID.nameUUIDFromBytes(hash(seed, "id/" + schoolClass + "/" + pupil));
    }

    /** As people type it: in any case, with or without what parts it, O for 0, I and L for 1. */
    static String typed(String text) {
        var letters = text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static int letter(byte[] hash, int bit) {
        var letter = 0;
        for (var i = bit; i < bit + LETTER_BITS; i++) {
            letter = letter << 1 | hash[i / Byte.SIZE] >> Byte.SIZE - 1 - i % Byte.SIZE & 1;
        }
        return letter;
    }

    private static byte[] hash(byte[] seed, String name) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed, "HmacSHA256"));
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
