package com.educonnect.people.web;

import com.educonnect.people.enrollment.AssignTeacher;
import com.educonnect.people.enrollment.AssignmentService;
import com.educonnect.people.enrollment.AssignmentView;
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
@Path("teaching-assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeachingAssignmentsResource {
    @Inject
    AssignmentService assignments;

    @GET
    @RolesAllowed("structure.manage")
    public Page<AssignmentView> assignments(
            @QueryParam("staff") UUID staff,
            @QueryParam("class") UUID schoolClass,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return assignments.assignments(staff, schoolClass, cursor, limit);
    }

    @PUT
    @Path("{assignment}")
    @RolesAllowed("structure.manage")
    public AssignmentView save(@PathParam("assignment") UUID id, @NotNull @Valid AssignTeacher command) {
        return assignments.save(id, command);
    }

    @DELETE
    @Path("{assignment}")
    @RolesAllowed("structure.manage")
    public void remove(@PathParam("assignment") UUID id) {
        assignments.remove(id);
    }
}
