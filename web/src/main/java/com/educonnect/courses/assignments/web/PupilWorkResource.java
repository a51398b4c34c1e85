package com.educonnect.courses.assignments.web;

import com.educonnect.courses.assignments.MarkingService;
import com.educonnect.courses.assignments.PupilWork;
import com.educonnect.courses.assignments.SaveWorkMark;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** One pupil's work before its marker. */
@ApplicationScoped
@Path("assignments/{task}/pupils/{pupil}")
public class PupilWorkResource {
    @Inject
    MarkingService marking;

    @GET
    @RolesAllowed("assignments.read")
    public PupilWork work(@PathParam("task") UUID assignment, @PathParam("pupil") UUID pupil) {
        return marking.work(assignment, pupil);
    }

    @PUT
    @Path("mark")
    @RolesAllowed("assignments.manage")
    public PupilWork mark(
            @PathParam("task") UUID assignment, @PathParam("pupil") UUID pupil, @NotNull @Valid SaveWorkMark command) {
        return marking.mark(assignment, pupil, command);
    }
}
