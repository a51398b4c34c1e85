package com.educonnect.grades.web;

import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.council.CommentService;
import com.educonnect.grades.council.SubjectComments;
import com.educonnect.grades.council.WriteComments;
import com.educonnect.grades.council.WrittenComments;
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

/** What the teacher of a subject says of the pupils of a class in a period. */
@ApplicationScoped
@Path("comments/{class}/{subject}/{period}")
public class CommentsResource {
    @Inject
    CommentService comments;

    @GET
    @RolesAllowed("comments.write")
    public SubjectComments comments(
            @PathParam("class") UUID schoolClass,
            @PathParam("subject") UUID subject,
            @PathParam("period") UUID period) {
        return comments.comments(new GradebookKey(schoolClass, subject, period));
    }

    @PUT
    @RolesAllowed("comments.write")
    public WrittenComments write(
            @PathParam("class") UUID schoolClass,
            @PathParam("subject") UUID subject,
            @PathParam("period") UUID period,
            @NotNull @Valid WriteComments command) {
        return comments.write(new GradebookKey(schoolClass, subject, period), command);
    }
}
