package com.educonnect.billing.bank;

import com.educonnect.platform.Rejected;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Sixteen characters in fours, nearly eighty bits that nobody guesses; without 0, O, 1, I, L and U, which are misread, and without
 * regard to case, spaces and dashes.
 */
record VoucherCode(String text) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static VoucherCode next() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(n -> code.append(ALPHABET.charAt(n)));
        return new VoucherCode(code.toString());
    }

    static VoucherCode read(String printed) {
        var text = printed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (!text.matches("[" + ALPHABET + "]{" + LENGTH + "}")) {
            throw new Rejected(BankError.VOUCHER_NOT_VALID);
        }
        return new VoucherCode(text);
    }

    String printed() {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
