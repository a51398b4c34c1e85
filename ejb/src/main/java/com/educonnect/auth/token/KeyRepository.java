package com.educonnect.auth.token;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import com.nimbusds.jose.jwk.ECKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

@Dependent
class KeyRepository {
    private static final long ONE_AT_A_TIME = 0x6b657973L;

    @Inject
    @PlatformData
    Sql sql;

    @Inject
    KeySeal seal;

    /** Held to the end of the transaction: one node makes the next key, the others then find it. */
    void lock() {
        sql.query("SELECT pg_advisory_xact_lock(?)", row -> null, ONE_AT_A_TIME);
    }

    List<SigningKey> published(Instant now) {
        return sql.query(
                "SELECT kid, sealed_private, signs_from, signs_until, published_until FROM platform.signing_key"
                        + " WHERE published_until > ? ORDER BY signs_from",
                this::read,
                now);
    }

    void add(SigningKey key) {
        sql.update(
                "INSERT INTO platform.signing_key"
                        + " (kid, public_jwk, sealed_private, signs_from, signs_until, published_until)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                key.id(),
                key.pair().toPublicJWK().toJSONString(),
                seal.seal(key.id(), key.pair().toJSONString().getBytes(StandardCharsets.UTF_8)),
                key.signsFrom(),
                key.signsUntil(),
                key.publishedUntil());
    }

    void forgetDead(Instant before) {
        sql.update("DELETE FROM platform.signing_key WHERE published_until < ?", before);
    }

    private SigningKey read(ResultSet row) throws SQLException {
        var id = row.getString("kid");
        try {
            var open = new String(seal.open(id, row.getBytes("sealed_private")), StandardCharsets.UTF_8);
            return new SigningKey(
                    ECKey.parse(open),
                    instant(row, "signs_from"),
                    instant(row, "signs_until"),
                    instant(row, "published_until"));
        } catch (ParseException e) {
            throw new IllegalStateException("signing key " + id + " cannot be read", e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
