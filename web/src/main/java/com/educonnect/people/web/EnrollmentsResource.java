package com.educonnect.people.web;

import com.educonnect.people.enrollment.EnrollmentService;
import com.educonnect.people.enrollment.EnrollmentView;
import com.educonnect.people.enrollment.SaveEnrollment;
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
@Path("enrollments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrollmentsResource {
    @Inject
    EnrollmentService enrollments;

    @GET
    @RolesAllowed("enrolments.manage")
    public Page<EnrollmentView> enrollments(
            @QueryParam("pupil") UUID pupil,
            @QueryParam("class") UUID schoolClass,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return enrollments.enrollments(pupil, schoolClass, cursor, limit);
    }

    @PUT
    @Path("{enrollment}")
    @RolesAllowed("enrolments.manage")
    public EnrollmentView save(@PathParam("enrollment") UUID id, @NotNull @Valid SaveEnrollment command) {
        return enrollments.save(id, command);
    }

    @DELETE
    @Path("{enrollment}")
    @RolesAllowed("enrolments.manage")
    public void remove(@PathParam("enrollment") UUID id) {
        enrollments.remove(id);
    }
}
