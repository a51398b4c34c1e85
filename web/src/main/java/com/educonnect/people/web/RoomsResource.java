package com.educonnect.people.web;

import com.educonnect.people.structure.RoomView;
import com.educonnect.people.structure.SaveRoom;
import com.educonnect.people.structure.StructureService;
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
@Path("rooms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoomsResource {
    @Inject
    StructureService structure;

    @GET
    @RolesAllowed("structure.read")
    public Page<RoomView> rooms(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return structure.rooms(cursor, limit);
    }

    @PUT
    @Path("{room}")
    @RolesAllowed("structure.manage")
    public RoomView save(@PathParam("room") UUID id, @NotNull @Valid SaveRoom command) {
        return structure.save(id, command);
    }

    @DELETE
    @Path("{room}")
    @RolesAllowed("structure.manage")
    public void remove(@PathParam("room") UUID id) {
        structure.removeRoom(id);
    }
}
