package com.educonnect.people.web;

import com.educonnect.people.Roster;
import com.educonnect.people.RosterService;
import com.educonnect.platform.web.Answers;
import com.educonnect.platform.web.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

@ApplicationScoped
@Path("classes/{class}/roster")
@Produces(MediaType.APPLICATION_JSON)
public class RosterResource {
    /** Not by CDI, whose proxy throws and catches an exception with each call (decision 0034). */
    @EJB
    RosterService rosters;

    @GET
    @RolesAllowed("people.read")
    @Answers(Roster.class)
    @Tagged
    public Response roster(@PathParam("class") UUID id, @QueryParam("date") Day date) {
        return RosterAnswer.of(rosters.roster(id, Day.of(date)));
    }
}
