package com.educonnect.auth;

import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Completes what someone typed as his login by the school he named, or by the school whose host he asked. */
@ApplicationScoped
public class SchoolOfLogin {
    @Inject
    Registry registry;

    LoginName complete(String login, String school, LoginOrigin origin) {
        var found = find(school, origin);
        return LoginName.of(
                login,
                found.map(each -> each.tenant().id()).orElse(null),
                found.map(Establishment::country).orElse(null));
    }

    private Optional<Establishment> find(String school, LoginOrigin origin) {
        if (school == null || school.isBlank()) {
            return Optional.ofNullable(origin.host());
        }
        var named = school.strip();
        return registry.byCode(null, named)
                .or(() -> registry.bySlug(named.toLowerCase(Locale.ROOT)))
                .filter(Establishment::open);
    }
}
