package com.educonnect.tenancy;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns the last keys of a page into an opaque cursor that only this platform can make and only this school can use. */
@ApplicationScoped
public class Cursors {
    private static final int SIGNATURE = 12;
    private static final String SEPARATOR = "\u001f";

    @Inject
    Configuration configuration;

    @Inject
    Tenants tenants;

    public String encode(String... keys) {
        var text = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        var signed = Arrays.copyOf(sign(text), SIGNATURE + text.length);
        System.arraycopy(text, 0, signed, SIGNATURE, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** The keys of a cursor of exactly that many. */
    public List<String> decode(String cursor, int keys) {
        try {
            var signed = Base64.getUrlDecoder().decode(cursor);
            var text = Arrays.copyOfRange(signed, Math.min(SIGNATURE, signed.length), signed.length);
            var parts = new String(text, StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (parts.length == keys && MessageDigest.isEqual(sign(text), Arrays.copyOf(signed, SIGNATURE))) {
                return List.of(parts);
            }
        } catch (IllegalArgumentException notBase64) {
            throw new Rejected(PlatformError.BAD_CURSOR);
        }
        throw new Rejected(PlatformError.BAD_CURSOR);
    }

    private byte[] sign(byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(configuration.secret("cursor"), "HmacSHA256"));
            mac.update(tenants.find().map(Tenant::id).orElse("").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(text), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
