package com.educonnect.platform.web;

import com.educonnect.tenancy.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/**
 * Who really called. {@code X-Forwarded-*} counts only when the connection comes from a proxy named in the setting
 * {@code proxy.addresses}, and of the forwarded addresses only the last one that is not such a proxy: the ones before
 * it are whatever the caller wrote.
 */
@ApplicationScoped
public class Proxies {
    private List<Network> trusted;

    protected Proxies() {}

    @Inject
    public Proxies(Configuration configuration) {
        this(configuration.find("proxy.addresses").orElse(""));
    }

    Proxies(String addresses) {
        trusted = Arrays.stream(addresses.split("[\\s,]+"))
                .filter(part -> !part.isEmpty())
                .map(Network::of)
                .toList();
    }

    public boolean trusts(HttpServletRequest request) {
        return trusts(request.getRemoteAddr());
    }

    private boolean trusts(String address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    public String caller(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !trusts(address)) {
            return address;
        }
        var hops = forwarded.split(",");
        for (var i = hops.length - 1; i >= 0 && trusts(address); i--) {
            var hop = hops[i].strip();
            if (!Network.isAddress(hop)) {
                return address;
            }
            address = hop;
        }
        return address;
    }

    public boolean secure(HttpServletRequest request) {
        return request.isSecure() || trusts(request) && "https".equals(request.getHeader("X-Forwarded-Proto"));
    }
}
