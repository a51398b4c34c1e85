package com.educonnect.people.web;

import com.educonnect.people.structure.SaveStream;
import com.educonnect.people.structure.StreamView;
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
@Path("streams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StreamsResource {
    @Inject
    StructureService structure;

    @GET
    @RolesAllowed("structure.read")
    public Page<StreamView> streams(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return structure.streams(cursor, limit);
    }

    @PUT
    @Path("{stream}")
    @RolesAllowed("structure.manage")
    public StreamView save(@PathParam("stream") UUID id, @NotNull @Valid SaveStream command) {
        return structure.save(id, command);
    }

    @DELETE
    @Path("{stream}")
    @RolesAllowed("structure.manage")
    public void remove(@PathParam("stream") UUID id) {
        structure.removeStream(id);
    }
}
