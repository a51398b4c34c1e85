package com.educonnect.people.web;

import com.educonnect.people.calendar.ClosureService;
import com.educonnect.people.calendar.ClosureView;
import com.educonnect.people.calendar.SaveClosure;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

@ApplicationScoped
@Path("closures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClosuresResource {
    @Inject
    ClosureService closures;

    @GET
    @RolesAllowed("structure.read")
    public Page<ClosureView> closures(
            @QueryParam("year") UUID year, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return closures.closures(year, cursor, limit);
    }

    @GET
    @Path("{closure}")
    @RolesAllowed("structure.read")
    public ClosureView closure(@PathParam("closure") UUID id) {
        return closures.closure(id);
    }

    @PUT
    @Path("{closure}")
    @RolesAllowed("structure.manage")
    public ClosureView save(@PathParam("closure") UUID id, @NotNull @Valid SaveClosure command) {
        return closures.save(id, command);
    }

    @DELETE
    @Path("{closure}")
    @RolesAllowed("structure.manage")
    public void remove(@PathParam("closure") UUID id) {
        closures.remove(id);
    }
}
