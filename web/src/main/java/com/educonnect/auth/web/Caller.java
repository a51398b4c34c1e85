package com.educonnect.auth.web;

import com.educonnect.tenancy.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose "roles" are the permissions of its session: what {@code @RolesAllowed} names is asked here. */
final class Caller extends HttpServletRequestWrapper {
    /** What everyone may who has a session: see it, move it, end it. */
    static final String SIGNED_IN = "session.own";

    private final Actor actor;

    Caller(HttpServletRequest request, Actor actor) {
        super(request);
        this.actor = actor;
    }

    @Override
    public boolean isUserInRole(String permission) {
        return permission.equals(SIGNED_IN) || actor.may(permission);
    }
}
