package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.airtel.AirtelMoney;
import com.educonnect.billing.payments.gsma.GsmaMobileMoney;
import com.educonnect.billing.payments.mpesa.Mpesa;
import com.educonnect.billing.payments.mtn.MtnMomo;
import com.educonnect.billing.payments.orange.OrangeMoney;
import com.educonnect.billing.payments.paypal.Paypal;
import com.educonnect.billing.payments.stripe.Stripe;
import com.educonnect.billing.payments.wave.Wave;
import com.educonnect.billing.payments.wire.Hosts;
import com.educonnect.config.providers.ProviderSimulator;
import com.educonnect.tenancy.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** A school that has an account with each provider, and the providers as it reaches them. */
final class Sellers {
    private static final String PATIENCE_MILLIS = "1500";

    private final ProviderSimulator simulator;
    private final Configuration configuration;
    private final List<Provider> adapters;

    Sellers(ProviderSimulator simulator, String publicUrl, Clock clock) {
        this.simulator = simulator;
        configuration = configuration(publicUrl);
        var hosts = new Hosts(configuration);
        adapters = List.of(
                new MtnMomo(hosts, clock),
                new OrangeMoney(hosts, clock),
                new Mpesa(hosts, clock),
                new AirtelMoney(hosts, clock),
                new Wave(hosts),
                new GsmaMobileMoney(hosts, clock),
                new Stripe(hosts),
                new Paypal(hosts, clock));
    }

    private Configuration configuration(String publicUrl) {
        var set = new TreeMap<String, String>();
        set.put("public.url", publicUrl);
        set.put("payments.answer.millis", PATIENCE_MILLIS);
        set.put("educonnect.master.key", Base64.getEncoder().encodeToString(new byte[32]));
        for (var provider : Priced.ALL) {
            set.put("payments." + provider.name() + ".url", simulator.url(provider.name()));
        }
        try {
            var file = Files.createTempFile("settings", ".properties");
            return new Configuration(file) {
                @Override
                public Optional<String> find(String key) {
                    return Optional.ofNullable(set.get(key));
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Configuration configuration() {
        return configuration;
    }

    Providers providers() {
        return new Providers() {
            @Override
            Optional<Provider> find(String name) {
                return adapters.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst();
            }
        };
    }

    PayableSubject.Payable payable(AskPayment asked) {
        return new PayableSubject.Payable("Frais 2026", Money.of(asked.amount(), asked.currency()), "/fees");
    }

    /** Makes the accounts here, and makes them known to the simulated providers. */
    void open(AccountService accounts) {
        for (var provider : Priced.ALL) {
            var saved = accounts.save(UUID.randomUUID(), form(provider));
            var known = new TreeMap<>(provider.credentials());
            known.put("currency", provider.currency());
            known.put("callback", saved.callback());
            known.put("callback-host", "127.0.0.1");
            simulator.engine().merchant(provider.name(), known);
        }
    }

    private SaveAccount form(Priced provider) {
        var traits = providers().get(provider.name()).traits();
        return new SaveAccount(
                0,
                provider.name(),
                provider.name(),
                provider.currency(),
                false,
                values(traits, provider.credentials(), false),
                values(traits, provider.credentials(), true));
    }

    private static List<SaveAccount.AccountValue> values(Traits traits, Map<String, String> given, boolean secret) {
        return traits.fields().stream()
                .filter(field -> field.secret() == secret)
                .map(field -> new SaveAccount.AccountValue(field.name(), given.get(field.name())))
                .toList();
    }
}
