package com.educonnect.auth.web;

import com.educonnect.auth.LogIn;
import com.educonnect.auth.LoggedIn;
import com.educonnect.auth.LoginService;
import com.educonnect.auth.Me;
import com.educonnect.auth.MembershipToken;
import com.educonnect.auth.OwnSessionService;
import com.educonnect.auth.SignInService;
import com.educonnect.platform.web.Answers;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The caller's own session. */
@ApplicationScoped
@Path("auth")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    @Inject
    LoginService login;

    @Inject
    OwnSessionService own;

    @Inject
    SignInService signIn;

    @Inject
    Cookies cookies;

    @Inject
    Clients clients;

    /** Which membership to work in from now on. */
    public record Choose(@NotNull UUID membership) {}

    @POST
    @Path("login")
    @PermitAll
    @Answers(LoggedIn.class)
    public Response logIn(@NotNull @Valid LogIn command, @Context HttpServletRequest request) {
        return cookies.admit(login.logIn(command, clients.origin(request)));
    }

    @POST
    @Path("refresh")
    @PermitAll
    @Answers(LoggedIn.class)
    public Response refresh(@QueryParam("known") @Size(max = 40) String known, @Context HttpServletRequest request) {
        return cookies.admit(own.refresh(
                Cookies.read(request, Cookies.REFRESH), clients.origin(request).hostTenant(), known));
    }

    @POST
    @Path("membership")
    @RolesAllowed(Caller.SIGNED_IN)
    public LoggedIn choose(@NotNull @Valid Choose command, @Context HttpServletRequest request) {
        return own.choose(command.membership(), clients.origin(request).hostTenant());
    }

    /** For whoever works in several places at once, such as a mother with children in two schools. */
    @POST
    @Path("memberships/{membership}/token")
    @RolesAllowed(Caller.SIGNED_IN)
    public MembershipToken beside(@PathParam("membership") UUID membership, @Context HttpServletRequest request) {
        return own.beside(membership, clients.origin(request).hostTenant());
    }

    @POST
    @Path("logout")
    @PermitAll
    public Response logOut(@Context HttpServletRequest request) {
        signIn.logOut(Cookies.read(request, Cookies.REFRESH));
        return cookies.forget();
    }

    @POST
    @Path("logout-everywhere")
    @RolesAllowed(Caller.SIGNED_IN)
    public Response logOutEverywhere() {
        signIn.logOutEverywhere();
        return cookies.forget();
    }

    @GET
    @Path("me")
    @RolesAllowed(Caller.SIGNED_IN)
    public Me me() {
        return own.me();
    }
}
