package com.educonnect.auth.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;

/**
 * The server's security context, save for who the caller is: its filter for {@code @RolesAllowed} asks that with each
 * request, and the server's own answer begins with a search of all class loaders for the classes of three other servers.
 * The request knows (decision 0033).
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class CallerContext implements SecurityContext {
    @Inject
    BeanManager beans;

    @Inject
    HttpServletRequest current;

    private SecurityContext server;

    @PostConstruct
    void begin() {
        server = ServerBeans.instead(beans, SecurityContext.class, CallerContext.class);
    }

    @Override
    public Principal getCallerPrincipal() {
        return current.getUserPrincipal();
    }

    @Override
    public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
        return server.getPrincipalsByType(type);
    }

    @Override
    public boolean isCallerInRole(String role) {
        return server.isCallerInRole(role);
    }

    @Override
    public boolean hasAccessToWebResource(String resource, String... methods) {
        return server.hasAccessToWebResource(resource, methods);
    }

    @Override
    public AuthenticationStatus authenticate(
            HttpServletRequest request, HttpServletResponse response, AuthenticationParameters parameters) {
        return server.authenticate(request, response, parameters);
    }
}
