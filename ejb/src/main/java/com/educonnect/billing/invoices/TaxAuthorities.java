package com.educonnect.billing.invoices;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.StreamSupport;

/** The authorities that somebody here speaks to. */
@Dependent
class TaxAuthorities {
    @Inject
    @Any
    Instance<TaxAuthority> all;

    TaxAuthority get(String system) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(each -> each.system().equals(system))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody speaks to " + system));
    }
}
