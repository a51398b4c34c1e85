package com.educonnect.grades.web;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.platform.web.Network;
import com.educonnect.platform.web.RateLimits;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Bounds how often one address may guess, whoever is logged in there. */
@Provider
@Guessing
public class GuessingLimit implements ContainerRequestFilter {
    @Inject
    RateLimits limits;

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        var allowance = limits.spend(RateLimits.Kind.GUESS, Network.owner(request.getRemoteAddr()));
        if (!allowance.granted()) {
            throw new Rejected(PlatformError.TOO_MANY_REQUESTS);
        }
    }
}
