package com.educonnect.auth;

import com.educonnect.tenancy.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks a device on which a login has succeeded (the "device cookie" of OWASP's notes on slowing down online guessing).
 * It opens nothing; it only keeps strangers' failures from counting against its owner.
 */
@ApplicationScoped
public class KnownDevice {
    private static final int ID = 9;
    private static final int LONGEST = 120;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Configuration configuration;

    /**
     * A mark that was verified.
     *
     * @param login the digest of the login name it was given for
     */
    public record Mark(String login, String id) {}

    String issue(LoginName login) {
        var id = new byte[ID];
        random.nextBytes(id);
        var name = LoginThrottle.name(login);
        var mark = name + "." + text(id);
        return mark + "." + text(sign(mark));
    }

    public Optional<Mark> verify(String cookie) {
        if (cookie == null || cookie.length() > LONGEST) {
            return Optional.empty();
        }
        var parts = cookie.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        var expected = text(sign(parts[0] + "." + parts[1])).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.US_ASCII))
                ? Optional.of(new Mark(parts[0], parts[1]))
                : Optional.empty();
    }

    private byte[] sign(String mark) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(configuration.secret("known-device"), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(mark.getBytes(StandardCharsets.US_ASCII)), 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
