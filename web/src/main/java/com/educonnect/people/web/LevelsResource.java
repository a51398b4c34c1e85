package com.educonnect.people.web;

import com.educonnect.people.structure.LevelView;
import com.educonnect.people.structure.SaveLevel;
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
@Path("levels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LevelsResource {
    @Inject
    StructureService structure;

    @GET
    @RolesAllowed("structure.read")
    public Page<LevelView> levels(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return structure.levels(cursor, limit);
    }

    @PUT
    @Path("{level}")
    @RolesAllowed("structure.manage")
    public LevelView save(@PathParam("level") UUID id, @NotNull @Valid SaveLevel command) {
        return structure.save(id, command);
    }

    @DELETE
    @Path("{level}")
    @RolesAllowed("structure.manage")
    public void remove(@PathParam("level") UUID id) {
        structure.removeLevel(id);
    }
}
