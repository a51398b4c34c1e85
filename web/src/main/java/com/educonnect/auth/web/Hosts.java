package com.educonnect.auth.web;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.TenancyError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which school a host name belongs to. {@code <slug>.<public host>} is a school's, the public host itself, localhost and
 * bare addresses belong to none; any other name is nobody's. Only the {@code Host} header counts.
 */
@ApplicationScoped
public class Hosts {
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.%]+]");

    @Inject
    Configuration configuration;

    @Inject
    Registry registry;

    /** The school of the request's host, or empty at the common host. */
    public Optional<Establishment> school(HttpServletRequest request) {
        var host = request.getServerName().toLowerCase(Locale.ROOT);
        var common = URI.create(configuration.get("public.url")).getHost().toLowerCase(Locale.ROOT);
        if (host.equals(common)
                || host.equals("localhost")
                || ADDRESS.matcher(host).matches()) {
            return Optional.empty();
        }
        return label(host, common)
                .flatMap(registry::bySlug)
                .filter(Establishment::open)
                .or(() -> {
                    throw new Rejected(TenancyError.ESTABLISHMENT_NOT_FOUND);
                });
    }

    /** Whether cookies may be sent in the clear: only where the public address itself is not encrypted. */
    boolean encrypted() {
        return configuration.get("public.url").startsWith("https:");
    }

    private static Optional<String> label(String host, String common) {
        for (var base : List.of(common, "localhost")) {
            if (host.endsWith("." + base)) {
                return Optional.of(host.substring(0, host.length() - base.length() - 1));
            }
        }
        return Optional.empty();
    }
}
