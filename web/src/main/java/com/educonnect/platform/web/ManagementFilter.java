package com.educonnect.platform.web;

import com.educonnect.tenancy.Configuration;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Health and metrics are for the machine itself and for the addresses of the setting {@code management.addresses}; for
 * everyone else there is nothing here. What a proxy passed on is somebody else's, whatever the proxy's own address.
 */
public class ManagementFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Configuration configuration;

    @Inject
    private transient ProblemWriter problems;

    private transient List<Network> allowed;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        allowed = networks(configuration.find("management.addresses").orElse("127.0.0.0/8 ::1"));
    }

    static List<Network> networks(String addresses) {
        return Arrays.stream(addresses.split("[\\s,]+")).map(Network::of).toList();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (allowed(request)) {
            chain.doFilter(request, response);
        } else {
            problems.write(Problems.ofStatus(404, problems.language(request)), request, response);
        }
    }

    private boolean allowed(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && request.getHeader("Via") == null
                && allowed.stream().anyMatch(network -> network.contains(request.getRemoteAddr()));
    }
}
