package com.educonnect.courses.assignments.web;

import com.educonnect.courses.assignments.OwnAssignment;
import com.educonnect.courses.assignments.OwnAssignmentLine;
import com.educonnect.courses.assignments.OwnAssignmentService;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What one pupil is asked for, for the pupil and his or her guardians. */
@ApplicationScoped
@Path("own-children/{pupil}/assignments")
public class OwnAssignmentsResource {
    @Inject
    OwnAssignmentService own;

    @GET
    @RolesAllowed("assignments.own")
    public Page<OwnAssignmentLine> assignments(
            @PathParam("pupil") UUID pupil, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return own.assignments(pupil, cursor, limit);
    }

    @GET
    @Path("{task}")
    @RolesAllowed("assignments.own")
    public OwnAssignment assignment(@PathParam("pupil") UUID pupil, @PathParam("task") UUID id) {
        return own.assignment(pupil, id);
    }
}
