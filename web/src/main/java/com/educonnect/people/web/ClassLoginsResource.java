package com.educonnect.people.web;

import com.educonnect.auth.PaperLogin;
import com.educonnect.auth.PaperLoginService;
import com.educonnect.people.Roster;
import com.educonnect.people.RosterService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Which pupils of a class log in with a printed secret, for whoever hands out new ones. */
@ApplicationScoped
@Path("classes/{class}/logins")
@Produces(MediaType.APPLICATION_JSON)
public class ClassLoginsResource {
    @Inject
    RosterService rosters;

    @Inject
    PaperLoginService logins;

    @GET
    @RolesAllowed("secrets.reset")
    public List<PaperLogin> logins(@PathParam("class") UUID id) {
        return logins.of(
                rosters.roster(id, null).pupils().stream().map(Roster.Pupil::id).toList());
    }
}
