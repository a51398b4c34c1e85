package com.educonnect.grades.web;

import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.assessments.AssessmentService;
import com.educonnect.grades.assessments.AssessmentView;
import com.educonnect.grades.assessments.SaveAssessment;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What is marked in a class and period. */
@ApplicationScoped
@Path("assessments")
public class AssessmentsResource {
    @Inject
    AssessmentService assessments;

    @GET
    @RolesAllowed("marks.read")
    public Page<AssessmentView> assessments(
            @QueryParam("schoolClass") @NotNull UUID schoolClass,
            @QueryParam("subject") UUID subject,
            @QueryParam("period") @NotNull UUID period,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return assessments.assessments(new GradebookKey(schoolClass, subject, period), cursor, limit);
    }

    @PUT
    @Path("{assessment}")
    @RolesAllowed("marks.enter")
    public AssessmentView save(@PathParam("assessment") UUID id, @NotNull @Valid SaveAssessment command) {
        return assessments.save(id, command);
    }

    @DELETE
    @Path("{assessment}")
    @RolesAllowed("marks.enter")
    public void cancel(@PathParam("assessment") UUID id) {
        assessments.cancel(id);
    }
}
