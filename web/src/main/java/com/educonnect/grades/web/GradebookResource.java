package com.educonnect.grades.web;

import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.marks.EnterMarks;
import com.educonnect.grades.marks.EnteredMarks;
import com.educonnect.grades.marks.MarkService;
import com.educonnect.grades.results.GradebookService;
import com.educonnect.grades.results.GradebookView;
import com.educonnect.platform.web.Answers;
import com.educonnect.platform.web.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The marks of a class in one subject and period. */
@ApplicationScoped
@Path("gradebooks/{class}/{subject}/{period}")
public class GradebookResource {
    @Inject
    GradebookService gradebooks;

    @Inject
    MarkService marks;

    @GET
    @RolesAllowed("marks.read")
    @Answers(GradebookView.class)
    @Tagged
    public Response gradebook(
            @PathParam("class") UUID schoolClass,
            @PathParam("subject") UUID subject,
            @PathParam("period") UUID period) {
        var gradebook = gradebooks.gradebook(new GradebookKey(schoolClass, subject, period));
        var tag = new EntityTag(gradebook.tag(), true);
        return Response.ok(gradebook).tag(tag).build();
    }

    @PUT
    @Path("marks")
    @RolesAllowed("marks.enter")
    public EnteredMarks enter(
            @PathParam("class") UUID schoolClass,
            @PathParam("subject") UUID subject,
            @PathParam("period") UUID period,
            @NotNull @Valid EnterMarks command) {
        return marks.enter(new GradebookKey(schoolClass, subject, period), command);
    }
}
