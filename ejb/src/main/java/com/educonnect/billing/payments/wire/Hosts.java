package com.educonnect.billing.payments.wire;

import com.educonnect.tenancy.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Where providers are, by the operator's settings; a seller never says it. */
@ApplicationScoped
public class Hosts {
    private static final String PATIENCE = "8000";

    @Inject
    Configuration configuration;

    public Hosts() {}

    public Hosts(Configuration configuration) {
        this.configuration = configuration;
    }

    /** @param real where the provider itself is */
    public String of(String provider, String real) {
        return configuration.find("payments." + provider + ".url").orElse(real);
    }

    /** How long an answer may take: less than the guard around a call allows. */
    public Duration patience() {
        var millis = configuration.find("payments.answer.millis").orElse(PATIENCE);
        return Duration.ofMillis(Long.parseLong(millis));
    }
}
