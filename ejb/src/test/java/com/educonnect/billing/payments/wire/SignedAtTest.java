package com.educonnect.billing.payments.wire;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.payments.Callback;
import com.educonnect.billing.payments.Forged;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedAtTest {
    private static final Instant SIGNED = Instant.parse("2026-11-26T10:00:00Z");
    private static final String BODY = "{\"id\":\"evt_1\"}";

    private static Callback callback(Instant at) {
        return new Callback(Map.of(), BODY.getBytes(StandardCharsets.UTF_8), at);
    }

    private static String signature(String secret) {
        return HexFormat.of()
                .formatHex(Signatures.hmacSha256(
                        secret, (SIGNED.getEpochSecond() + "." + BODY).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whileASecretRollsEitherSignatureWillDo() {
        var header = "t=" + SIGNED.getEpochSecond() + ",v1=" + signature("old") + ",v1=" + signature("new");
        for (var secret : new String[] {"old", "new"}) {
            assertThatCode(() -> new SignedAt(header, ".").require(secret, callback(SIGNED)))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({"301, false", "299, true", "-301, false"})
    void aMessageIsGoodForFiveMinutes(long seconds, boolean good) {
        var header = "t=" + SIGNED.getEpochSecond() + ",v1=" + signature("secret");
        var heard = callback(SIGNED.plusSeconds(seconds));
        if (good) {
            assertThatCode(() -> new SignedAt(header, ".").require("secret", heard))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> new SignedAt(header, ".").require("secret", heard))
                    .isInstanceOf(Forged.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=1", "v1=abc", "t=x,v1=y", "t=1764151200,v0=abc"})
    void whatIsNotSignedIsRefused(String header) {
        assertThatThrownBy(() -> new SignedAt(header, ".").require("secret", callback(SIGNED)))
                .isInstanceOf(Forged.class);
    }

    @Test
    void anotherSecretsSignatureIsRefused() {
        var header = "t=" + SIGNED.getEpochSecond() + ",v1=" + signature("x");
        assertThatThrownBy(() -> new SignedAt(header, ".").require("other", callback(SIGNED)))
                .isInstanceOf(Forged.class);
    }
}
