package com.educonnect.courses.assignments.web;

import com.educonnect.courses.assignments.AssignmentLine;
import com.educonnect.courses.assignments.MarkingService;
import com.educonnect.courses.assignments.MarkingView;
import com.educonnect.courses.assignments.SaveAssignment;
import com.educonnect.courses.assignments.TaskService;
import com.educonnect.courses.assignments.TaskView;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What classes are asked for, and how far it has come. */
@ApplicationScoped
@Path("assignments")
public class AssignmentsResource {
    @Inject
    TaskService assignments;

    @Inject
    MarkingService marking;

    @GET
    @RolesAllowed("assignments.read")
    public Page<AssignmentLine> assignments(
            @QueryParam("schoolClass") UUID schoolClass,
            @QueryParam("subject") UUID subject,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return assignments.assignments(schoolClass, subject, cursor, limit);
    }

    @GET
    @Path("{task}")
    @RolesAllowed("assignments.read")
    public MarkingView marking(@PathParam("task") UUID id) {
        return marking.marking(id);
    }

    @PUT
    @Path("{task}")
    @RolesAllowed("assignments.manage")
    public TaskView save(@PathParam("task") UUID id, @NotNull @Valid SaveAssignment command) {
        return assignments.save(id, command);
    }

    @DELETE
    @Path("{task}")
    @RolesAllowed("assignments.manage")
    public void cancel(@PathParam("task") UUID id) {
        assignments.cancel(id);
    }

    @PUT
    @Path("{task}/release")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("assignments.manage")
    public MarkingView release(@PathParam("task") UUID id) {
        return marking.release(id);
    }
}
