package com.educonnect.platform.web;

import com.educonnect.tenancy.Tenants;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Tells the access line which resource answers and for which school. */
@Provider
public class Route implements DynamicFeature {
    @Inject
    Tenants tenants;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var endpoint = new Endpoint(resource.getResourceClass(), resource.getResourceMethod());
        context.register(new Told(endpoint.template(), tenants));
    }

    /** Comes first, so that a refused request is told of too; properties of the context are the request's attributes. */
    @Priority(0)
    record Told(String route, Tenants tenants) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext context) {
            context.setProperty(AccessLog.ROUTE, route);
            tenants.find().ifPresent(tenant -> context.setProperty(AccessLog.TENANT, tenant));
        }
    }
}
