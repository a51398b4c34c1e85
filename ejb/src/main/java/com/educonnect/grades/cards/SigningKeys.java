package com.educonnect.grades.cards;

import com.educonnect.auth.token.KeySeal;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * The school's own keys (Ed25519, whose signature of the same characters is always the same). The private half lies in
 * the school's schema, sealed under the operator's master key.
 */
@Dependent
class SigningKeys {
    private static final String ALGORITHM = "Ed25519";

    @Inject
    @TenantData
    Sql sql;

    @Inject
    KeySeal seal;

    @Inject
    Tenants tenants;

    record Key(UUID id, byte[] open, byte[] sealed) {}

    /** The key that signs now; the first paper of a school makes it. */
    Key current() {
        return newest().orElseGet(() -> {
            sql.query("SELECT pg_advisory_xact_lock(hashtext('signing_key'), hashtext(current_schema()))", row -> null);
            return newest().orElseGet(this::make);
        });
    }

    byte[] sign(Key key, String text) {
        try {
            var opened = seal.open(name(key.id()), key.sealed());
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(opened)));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the school's key cannot sign", e);
        }
    }

    boolean verifies(UUID key, String text, byte[] signed) {
        var open = sql.find("SELECT public_key FROM signing_key WHERE id = ?", row -> row.getBytes(1), key);
        return open.isPresent() && verifies(open.get(), text, signed);
    }

    static boolean verifies(byte[] open, String text, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(open)));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private Optional<Key> newest() {
        return sql.find(
                "SELECT id, public_key, sealed_private FROM signing_key ORDER BY made_at DESC, id LIMIT 1",
                SigningKeys::read);
    }

    private Key make() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var id = UUID.randomUUID();
            var key = new Key(
                    id,
                    pair.getPublic().getEncoded(),
                    seal.seal(name(id), pair.getPrivate().getEncoded()));
            sql.update(
                    "INSERT INTO signing_key (id, public_key, sealed_private) VALUES (?, ?, ?)",
                    key.id(),
                    key.open(),
                    key.sealed());
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A sealed key opens only in the school that it was made for. */
    private String name(UUID id) {
        return tenants.current().id() + "/" + id;
    }

    private static Key read(ResultSet row) throws SQLException {
        return new Key(row.getObject("id", UUID.class), row.getBytes("public_key"), row.getBytes("sealed_private"));
    }
}
