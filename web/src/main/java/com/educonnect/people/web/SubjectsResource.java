package com.educonnect.people.web;

import com.educonnect.people.structure.SaveSubject;
import com.educonnect.people.structure.StructureService;
import com.educonnect.people.structure.SubjectView;
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
@Path("subjects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubjectsResource {
    @Inject
    StructureService structure;

    @GET
    @RolesAllowed("structure.read")
    public Page<SubjectView> subjects(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return structure.subjects(cursor, limit);
    }

    @PUT
    @Path("{subject}")
    @RolesAllowed("structure.manage")
    public SubjectView save(@PathParam("subject") UUID id, @NotNull @Valid SaveSubject command) {
        return structure.save(id, command);
    }

    @DELETE
    @Path("{subject}")
    @RolesAllowed("structure.manage")
    public void remove(@PathParam("subject") UUID id) {
        structure.removeSubject(id);
    }
}
