package com.educonnect.platform.web;

import com.educonnect.tenancy.Readiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Every school's schema is at the version that this release needs. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class MigrationsCheck implements HealthCheck {
    @Inject
    Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        try {
            var behind = readiness.behind();
            var answer = HealthCheckResponse.named("migrations").status(behind.isEmpty());
            return behind.isEmpty()
                    ? answer.build()
                    : answer.withData("behind", String.join("; ", behind)).build();
        } catch (RuntimeException e) {
            return HealthCheckResponse.down("migrations");
        }
    }
}
