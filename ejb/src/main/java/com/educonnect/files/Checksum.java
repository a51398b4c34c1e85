package com.educonnect.files;

import com.educonnect.platform.Rejected;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** What a piece must come to (tus, extension "checksum"). */
record Checksum(String algorithm, byte[] expected) {
    static final String KNOWN = "sha256,sha1";
    private static final Map<String, String> ALGORITHMS = Map.of("sha256", "SHA-256", "sha1", "SHA-1");

    /** @param header such as {@code sha256 47DEQ…}, or null */
    static Checksum of(String header) {
        if (header == null) {
            return null;
        }
        var parts = header.strip().split(" +");
        var algorithm = ALGORITHMS.get(parts[0]);
        if (algorithm == null || parts.length != 2) {
            throw new Rejected(FileError.CHECKSUM_UNKNOWN, KNOWN);
        }
        try {
            return new Checksum(algorithm, Base64.getDecoder().decode(parts[1]));
        } catch (IllegalArgumentException notBase64) {
            throw new Rejected(FileError.CHECKSUM_UNKNOWN, KNOWN);
        }
    }

    void require(byte[] piece) {
        if (!MessageDigest.isEqual(expected, digest(algorithm).digest(piece))) {
            throw new Rejected(FileError.CHECKSUM_WRONG);
        }
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
