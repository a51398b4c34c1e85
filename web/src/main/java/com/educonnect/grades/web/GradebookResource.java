package com.educonnect.grades.web;

import com.educonnect.grades.EnterMarks;
import com.educonnect.grades.EnteredMarks;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.GradebookService;
import com.educonnect.grades.GradebookView;
import com.educonnect.grades.MarkService;
import com.educonnect.platform.web.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/** The marks of a class in one subject and period. */
@Path("gradebooks/{class}/{subject}/{period}")
public class GradebookResource {
    @Inject
    GradebookService gradebooks;

    @Inject
    MarkService marks;

    @PathParam("class")
    UUID schoolClass;

    @PathParam("subject")
    UUID subject;

    @PathParam("period")
    UUID period;

    @GET
    @RolesAllowed("marks.read")
    @Answers(GradebookView.class)
    public Response gradebook(@Context Request request) {
        var gradebook = gradebooks.gradebook(key());
        var tag = new EntityTag(gradebook.tag(), true);
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(gradebook))
                .tag(tag)
                .build();
    }

    @PUT
    @Path("marks")
    @RolesAllowed("marks.enter")
    public EnteredMarks enter(@NotNull @Valid EnterMarks command) {
        return marks.enter(key(), command);
    }

    private GradebookKey key() {
        return new GradebookKey(schoolClass, subject, period);
    }
}
