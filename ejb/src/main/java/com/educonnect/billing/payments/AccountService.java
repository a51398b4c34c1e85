package com.educonnect.billing.payments;

import com.educonnect.billing.payments.AccountRepository.Row;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The accounts with providers that money of these books comes to. What is secret goes in and never comes out. */
@Stateless
public class AccountService {
    @Inject
    AccountRepository accounts;

    @Inject
    Providers providers;

    @Inject
    RouteTokens routes;

    @Inject
    Tenants tenants;

    @Inject
    Configuration configuration;

    @Inject
    Audit audit;

    /** Everything that an account can be made with. */
    public List<ProviderView> offers() {
        return providers.all().stream().map(ProviderView::of).toList();
    }

    public List<AccountView> accounts() {
        return accounts.all().stream().map(this::view).toList();
    }

    public AccountView account(UUID id) {
        return accounts.row(id).map(this::view).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /** Those whose providers tell what they took in. */
    public List<UUID> telling() {
        return accounts.all().stream()
                .map(Row::id)
                .filter(id -> {
                    var account = opened(id);
                    return providers.get(account.provider()).tells(account);
                })
                .toList();
    }

    /** With its secrets, for who asks its provider. */
    public Account opened(UUID id) {
        return accounts.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    public AccountView save(UUID id, SaveAccount command) {
        var before = accounts.hold(id).orElse(null);
        var fields = new AccountFields(providers.get(command.provider()).traits());
        fields.requireTaken(command.currency());
        var secrets = new TreeMap<>(before == null ? Map.<String, String>of() : accounts.secrets(before));
        secrets.putAll(fields.read(command.secrets(), true));
        var settings = fields.read(command.settings(), false);
        fields.requireAll(settings, secrets);
        var asked = new Row(
                id,
                command.provider(),
                command.label().strip(),
                command.currency(),
                settings,
                accounts.seal(id, secrets),
                command.paused() ? "paused" : "active",
                command.version());
        write(before, asked);
        audit.record("account.saved", "provider_account", id, Map.of("provider", asked.provider()));
        return account(id);
    }

    private void write(Row before, Row asked) {
        if (before == null) {
            if (asked.version() != 0) {
                throw new Rejected(PlatformError.NOT_FOUND);
            }
            if (!accounts.create(asked)) {
                throw new Rejected(PlatformError.CONFLICT);
            }
            return;
        }
        if (!before.provider().equals(asked.provider()) || !before.currency().equals(asked.currency())) {
            throw new Rejected(PaymentError.PROVIDER_IS_FIXED);
        }
        if (before.version() != asked.version()) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        accounts.change(asked);
    }

    private AccountView view(Row row) {
        var token = routes.of(
                RouteTokens.Kind.ACCOUNT, tenants.find().map(Tenant::id).orElse(null), row.id());
        return new AccountView(
                row.id(),
                row.provider(),
                row.label(),
                row.currency(),
                row.state().equals("paused"),
                row.settings().entrySet().stream()
                        .map(each -> new SaveAccount.AccountValue(each.getKey(), each.getValue()))
                        .toList(),
                accounts.secrets(row).keySet().stream().sorted().toList(),
                configuration.get("public.url") + "/api/v1/payments/callbacks/" + row.provider() + "/" + token,
                row.version());
    }
}
