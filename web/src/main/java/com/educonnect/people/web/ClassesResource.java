package com.educonnect.people.web;

import com.educonnect.people.ClassView;
import com.educonnect.people.structure.ClassService;
import com.educonnect.people.structure.SaveClass;
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
@Path("classes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClassesResource {
    @Inject
    ClassService classes;

    @GET
    @RolesAllowed("structure.read")
    public Page<ClassView> classes(
            @QueryParam("year") UUID year, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return classes.classes(year, cursor, limit);
    }

    @GET
    @Path("{class}")
    @RolesAllowed("structure.read")
    public ClassView schoolClass(@PathParam("class") UUID id) {
        return classes.schoolClass(id);
    }

    @PUT
    @Path("{class}")
    @RolesAllowed("structure.manage")
    public ClassView save(@PathParam("class") UUID id, @NotNull @Valid SaveClass command) {
        return classes.save(id, command);
    }

    @DELETE
    @Path("{class}")
    @RolesAllowed("structure.manage")
    public void remove(@PathParam("class") UUID id) {
        classes.remove(id);
    }
}
