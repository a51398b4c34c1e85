package com.educonnect.platform.web;

import com.educonnect.platform.PlatformError;
import com.educonnect.tenancy.Tenants;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Bounds what a user and a school ask. The user is asked first, so that one phone gone mad does not stop its school. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CallerLimit implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String SPENT = CallerLimit.class.getName();

    @Inject
    RateLimits limits;

    @Inject
    Tenants tenants;

    @Inject
    ProblemWriter problems;

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        var actor = tenants.actor();
        if (actor.identity() != null) {
            spend(context, limits.spend(RateLimits.Kind.USER, actor.identity()));
            tenants.find()
                    .filter(tenant -> !refused(context))
                    .ifPresent(tenant -> spend(context, limits.spend(RateLimits.Kind.SCHOOL, tenant.id())));
        }
    }

    private void spend(ContainerRequestContext context, RateLimits.Allowance allowance) {
        if (!allowance.granted() || context.getProperty(SPENT) == null) {
            context.setProperty(SPENT, allowance);
        }
        if (!allowance.granted()) {
            var tooMany = Problems.of(PlatformError.TOO_MANY_REQUESTS, List.of(), problems.language(request));
            context.abortWith(problems.response(tooMany.retryAfter((int) allowance.waitSeconds()), request));
        }
    }

    private static boolean refused(ContainerRequestContext context) {
        return context.getProperty(SPENT) instanceof RateLimits.Allowance spent && !spent.granted();
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (asked.getProperty(SPENT) instanceof RateLimits.Allowance spent) {
            RateLimitHeaders.of(spent)
                    .forEach((name, value) -> answer.getHeaders().putSingle(name, value));
        }
    }
}
