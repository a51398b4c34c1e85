package com.educonnect.billing.payments;

import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** All that bring money. */
@ApplicationScoped
public class Providers {
    @Inject
    @Any
    Instance<Provider> providers;

    public Provider get(String name) {
        return find(name).orElseThrow(() -> new Rejected(PaymentError.PROVIDER_UNKNOWN, name));
    }

    Optional<Provider> find(String name) {
        return stream().filter(provider -> provider.name().equals(name)).findFirst();
    }

    List<Provider> all() {
        return stream().sorted(Comparator.comparing(Provider::name)).toList();
    }

    private java.util.stream.Stream<Provider> stream() {
        return StreamSupport.stream(providers.spliterator(), false);
    }
}
