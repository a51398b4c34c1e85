package com.educonnect.auth.token;

import com.educonnect.tenancy.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals private keys for the database: AES-256-GCM under the operator's master key, bound to the key's id. */
@ApplicationScoped
public class KeySeal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Configuration configuration;

    public byte[] seal(String id, byte[] open) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, id, nonce, open);
        var result = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, result, NONCE, sealed.length);
        return result;
    }

    public byte[] open(String id, byte[] sealed) {
        return run(
                Cipher.DECRYPT_MODE,
                id,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] run(int mode, String id, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var key = new SecretKeySpec(configuration.secret("signing-key"), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a signing key cannot be sealed or opened", e);
        }
    }
}
