package com.educonnect.billing.payments.wire;

import com.educonnect.billing.payments.Callback;
import com.educonnect.billing.payments.Forged;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A header {@code t=…,v1=…[,v1=…]}: when a message was signed, and its signatures, of which there are two while a secret is
 * changed.
 *
 * @param separator what stands between the time and the body where they are signed
 */
public record SignedAt(String header, String separator) {
    private static final Duration OLDEST = Duration.ofMinutes(5);

    public void require(String secret, Callback callback) throws Forged {
        var parts = Arrays.stream(header.split(",")).map(String::strip).toList();
        var time = parts.stream()
                .filter(part -> part.matches("t=\\d{1,12}"))
                .map(part -> part.substring(2))
                .findFirst()
                .orElseThrow(() -> new Forged("not signed"));
        var signed = (time + separator).getBytes(StandardCharsets.UTF_8);
        var expected = HexFormat.of().formatHex(Signatures.hmacSha256(secret, signed, callback.body()));
        if (secret.isEmpty() || parts.stream().noneMatch(part -> Signatures.same("v1=" + expected, part))) {
            throw new Forged("another signature");
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), callback.at());
        if (age.abs().compareTo(OLDEST) > 0) {
            throw new Forged("signed too long ago");
        }
    }
}
