package com.educonnect.platform.web;

import com.educonnect.platform.PlatformError;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Bounds what strangers ask from one address; those who are logged in are counted by user and school instead. */
public class AddressLimitFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RateLimits limits;

    @Inject
    private transient ProblemWriter problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null) {
            chain.doFilter(request, response);
            return;
        }
        var allowance = limits.spend(RateLimits.Kind.ADDRESS, Network.owner(request.getRemoteAddr()));
        if (allowance.granted()) {
            chain.doFilter(request, response);
            return;
        }
        RateLimitHeaders.of(allowance).forEach(response::setHeader);
        var tooMany = Problems.of(PlatformError.TOO_MANY_REQUESTS, List.of(), problems.language(request));
        problems.write(tooMany.retryAfter((int) allowance.waitSeconds()), request, response);
    }
}
