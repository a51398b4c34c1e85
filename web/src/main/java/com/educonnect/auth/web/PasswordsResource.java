package com.educonnect.auth.web;

import com.educonnect.auth.AskReset;
import com.educonnect.auth.PasswordService;
import com.educonnect.auth.SetPassword;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Forgotten and changed passwords. Both endpoints are open: a link's secret, or the current password, is the proof. */
@ApplicationScoped
@Path("auth")
@Consumes(MediaType.APPLICATION_JSON)
public class PasswordsResource {
    @Inject
    PasswordService passwords;

    @Inject
    Clients clients;

    @POST
    @Path("password-reset")
    @PermitAll
    public void ask(@NotNull @Valid AskReset command, @Context HttpServletRequest request) {
        passwords.ask(command, clients.origin(request));
    }

    @POST
    @Path("password")
    @PermitAll
    public void set(@NotNull @Valid SetPassword command) {
        passwords.set(command);
    }
}
