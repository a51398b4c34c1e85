package com.educonnect.platform.web;

import com.educonnect.tenancy.Tenants;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Tells the access line which resource answers and for which school. */
@Provider
public class Route implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest request;

    @Inject
    Tenants tenants;

    @Override
    public void filter(ContainerRequestContext context) {
        if (resource.getResourceMethod() != null) {
            var endpoint = new Endpoint(resource.getResourceClass(), resource.getResourceMethod());
            request.setAttribute(AccessLog.ROUTE, endpoint.template());
        }
        tenants.find().ifPresent(tenant -> request.setAttribute(AccessLog.TENANT, tenant));
    }
}
