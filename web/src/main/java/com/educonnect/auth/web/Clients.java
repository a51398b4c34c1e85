package com.educonnect.auth.web;

import com.educonnect.auth.KnownDevice;
import com.educonnect.auth.LoginOrigin;
import com.educonnect.platform.web.Proxies;
import com.educonnect.tenancy.Establishment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, as far as it can be trusted: the connection's address, or what our own proxy says. */
@ApplicationScoped
public class Clients {
    @Inject
    KnownDevice devices;

    @Inject
    Proxies proxies;

    LoginOrigin origin(HttpServletRequest request) {
        return new LoginOrigin(
                (Establishment) request.getAttribute(Establishment.class.getName()),
                proxies.caller(request),
                devices.verify(Cookies.read(request, Cookies.DEVICE)).orElse(null),
                request.getHeader("User-Agent"));
    }
}
