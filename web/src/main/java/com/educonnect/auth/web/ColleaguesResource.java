package com.educonnect.auth.web;

import com.educonnect.auth.ColleagueService;
import com.educonnect.auth.InviteColleague;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The operator's people of finance. */
@ApplicationScoped
@Path("colleagues")
public class ColleaguesResource {
    @Inject
    ColleagueService colleagues;

    @PUT
    @Path("{colleague}")
    @RolesAllowed("establishments.manage")
    public void invite(@PathParam("colleague") UUID colleague, @NotNull @Valid InviteColleague command) {
        colleagues.invite(colleague, command);
    }
}
