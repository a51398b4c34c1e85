package com.educonnect.people.web;

import com.educonnect.people.calendar.BellService;
import com.educonnect.people.calendar.SaveShift;
import com.educonnect.people.calendar.ShiftView;
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
@Path("shifts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ShiftsResource {
    @Inject
    BellService bell;

    @GET
    @RolesAllowed("structure.read")
    public Page<ShiftView> shifts(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return bell.shifts(cursor, limit);
    }

    @PUT
    @Path("{shift}")
    @RolesAllowed("structure.manage")
    public ShiftView save(@PathParam("shift") UUID id, @NotNull @Valid SaveShift command) {
        return bell.save(id, command);
    }

    @DELETE
    @Path("{shift}")
    @RolesAllowed("structure.manage")
    public void remove(@PathParam("shift") UUID id) {
        bell.removeShift(id);
    }
}
