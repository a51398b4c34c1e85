package com.educonnect.billing.payments;

import com.educonnect.tenancy.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The last part of an address that needs no login: which payment or account of which books a callback is for, and which
 * invoice somebody pays. Nobody but us can make one, and it says nothing that the row it leads to does not say itself.
 */
@ApplicationScoped
public class RouteTokens {
    private static final int SIGNATURE = 16;
    private static final int LENGTH = 1 + Integer.BYTES + 2 * Long.BYTES;

    @Inject
    Configuration configuration;

    /** What a token leads to. */
    public enum Kind {
        PAYMENT,
        ACCOUNT,
        INVOICE
    }

    /** @param tenant null for the operator's books */
    public record Route(Kind kind, String tenant, UUID id) {}

    public String of(Kind kind, String tenant, UUID id) {
        var open = ByteBuffer.allocate(LENGTH)
                .put((byte) kind.ordinal())
                .putInt(tenant == null ? -1 : Integer.parseInt(tenant.substring(1)))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        var signed = Arrays.copyOf(open, LENGTH + SIGNATURE);
        System.arraycopy(sign(open), 0, signed, LENGTH, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    public Optional<Route> read(String token) {
        var signed = decode(token);
        if (signed.length != LENGTH + SIGNATURE) {
            return Optional.empty();
        }
        var open = Arrays.copyOf(signed, LENGTH);
        if (!MessageDigest.isEqual(sign(open), Arrays.copyOfRange(signed, LENGTH, signed.length))) {
            return Optional.empty();
        }
        var read = ByteBuffer.wrap(open);
        var kind = Kind.values()[read.get()];
        var number = read.getInt();
        return Optional.of(new Route(
                kind,
                number < 0 ? null : String.format(Locale.ROOT, "t%05d", number),
                new UUID(read.getLong(), read.getLong())));
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] sign(byte[] open) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(configuration.secret("payment-callback"), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(open), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
