package com.educonnect.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * Who may administer Payara. As shipped, anybody on this machine may, and whoever may administer may run code.
 *
 * @param password empty as shipped
 */
record AdminAccount(String password) {
    private static final String NAME = "admin";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ROUNDS = 100;

    String basicAuthorization() {
        var pair = (NAME + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** The line of Payara's admin-keyfile; the format is GlassFish's own. */
    String keyfileLine() {
        var salt = new byte[8];
        RANDOM.nextBytes(salt);
        return keyfileLine(salt);
    }

    String keyfileLine(byte[] salt) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(password.getBytes(StandardCharsets.UTF_8));
            var hash = sha.digest(salt);
            for (int round = 1; round < ROUNDS; round++) {
                hash = sha.digest(hash);
            }
            var salted = Arrays.copyOf(hash, hash.length + salt.length);
            System.arraycopy(salt, 0, salted, hash.length, salt.length);
            return NAME + ";{SSHA256}" + Base64.getEncoder().encodeToString(salted) + ";asadmin\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
