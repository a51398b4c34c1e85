package com.educonnect.billing.payments;

import com.educonnect.auth.token.KeySeal;
import com.educonnect.billing.Books;
import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes the accounts with providers of the books at work. Secrets lie sealed, bound to the books and the id. */
@Dependent
class AccountRepository {
    private static final String SELECT = """
        SELECT a.id, a.provider, a.label, a.currency, a.settings::text AS settings, a.sealed_secret, a.state, a.version
          FROM provider_account a
        """;

    @Inject
    Books books;

    @Inject
    Tenants tenants;

    @Inject
    KeySeal seal;

    /** An account as it lies there. */
    record Row(
            UUID id,
            String provider,
            String label,
            String currency,
            Map<String, String> settings,
            byte[] sealed,
            String state,
            int version) {}

    Optional<Account> find(UUID id) {
        return row(id).map(this::open);
    }

    Optional<Row> row(UUID id) {
        return books.sql().find(SELECT + " WHERE a.id = ?", AccountRepository::read, id);
    }

    Optional<Row> hold(UUID id) {
        return books.sql().find(SELECT + " WHERE a.id = ? FOR UPDATE", AccountRepository::read, id);
    }

    List<Row> all() {
        return books.sql().query(SELECT + " ORDER BY a.label, a.id", AccountRepository::read);
    }

    /** The account that new payments by that provider go to: the first made. */
    Optional<Account> active(String provider, String currency) {
        return books.sql()
                .find(
                        SELECT
                                + " WHERE a.provider = ? AND a.currency = ? AND a.state = 'active' ORDER BY a.id LIMIT"
                                + " 1",
                        AccountRepository::read,
                        provider,
                        currency)
                .map(this::open);
    }

    boolean create(Row made) {
        return books.sql()
                        .update(
                                "INSERT INTO provider_account (provider, label, currency, settings, sealed_secret,"
                                        + " state, id) VALUES (?, ?, ?, ?::jsonb, ?, ?, ?) ON CONFLICT DO NOTHING",
                                made.provider(),
                                made.label(),
                                made.currency(),
                                Stored.json(made.settings()),
                                made.sealed(),
                                made.state(),
                                made.id())
                == 1;
    }

    void change(Row changed) {
        books.sql()
                .update(
                        "UPDATE provider_account SET label = ?, settings = ?::jsonb, sealed_secret = ?, state = ?,"
                                + " version = version + 1 WHERE id = ?",
                        changed.label(),
                        Stored.json(changed.settings()),
                        changed.sealed(),
                        changed.state(),
                        changed.id());
    }

    byte[] seal(UUID id, Map<String, String> secrets) {
        return seal.seal(name(id), Stored.json(secrets).getBytes(StandardCharsets.UTF_8));
    }

    Map<String, String> secrets(Row row) {
        return row.sealed() == null
                ? Map.of()
                : Stored.texts(new String(seal.open(name(row.id()), row.sealed()), StandardCharsets.UTF_8));
    }

    private Account open(Row row) {
        return new Account(
                books(),
                row.id(),
                row.provider(),
                Currency.getInstance(row.currency()),
                row.settings(),
                secrets(row),
                row.version());
    }

    private String name(UUID id) {
        return "provider-account/" + books() + "/" + id;
    }

    private String books() {
        return tenants.find().map(Tenant::id).orElse("operator");
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("provider"),
                row.getString("label"),
                row.getString("currency"),
                Stored.texts(row.getString("settings")),
                row.getBytes("sealed_secret"),
                row.getString("state"),
                row.getInt("version"));
    }
}
