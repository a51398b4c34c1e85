package com.educonnect.people.web;

import com.educonnect.people.SlotView;
import com.educonnect.people.calendar.BellService;
import com.educonnect.people.calendar.SaveSlot;
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
@Path("slots")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SlotsResource {
    @Inject
    BellService bell;

    @GET
    @RolesAllowed("structure.read")
    public Page<SlotView> slots(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return bell.slots(cursor, limit);
    }

    @PUT
    @Path("{slot}")
    @RolesAllowed("structure.manage")
    public SlotView save(@PathParam("slot") UUID id, @NotNull @Valid SaveSlot command) {
        return bell.save(id, command);
    }

    @DELETE
    @Path("{slot}")
    @RolesAllowed("structure.manage")
    public void remove(@PathParam("slot") UUID id) {
        bell.removeSlot(id);
    }
}
