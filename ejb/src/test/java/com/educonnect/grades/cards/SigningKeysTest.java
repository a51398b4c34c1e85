package com.educonnect.grades.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import org.junit.jupiter.api.Test;

class SigningKeysTest {
    @Test
    void oneChangedCharacterBreaksTheSignature() throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var signature = Signature.getInstance("Ed25519");
        var said = "{\"general\":\"13.48\"}";
        signature.initSign(pair.getPrivate());
        signature.update(said.getBytes(StandardCharsets.UTF_8));
        var signed = signature.sign();
        var open = pair.getPublic().getEncoded();

        assertThat(SigningKeys.verifies(open, said, signed)).isTrue();
        assertThat(SigningKeys.verifies(open, said.replace("13.48", "18.48"), signed))
                .isFalse();
        signed[0] ^= 1;
        assertThat(SigningKeys.verifies(open, said, signed)).isFalse();
        assertThat(SigningKeys.verifies(open, said, new byte[0])).isFalse();
    }
}
