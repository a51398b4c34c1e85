package com.educonnect.courses.web;

import com.educonnect.courses.lessons.CourseProgress;
import com.educonnect.courses.lessons.ProgressService;
import com.educonnect.courses.lessons.SaveScore;
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

/** How far the pupils of a course have come. */
@ApplicationScoped
@Path("courses/{course}/progress")
public class ProgressResource {
    @Inject
    ProgressService progress;

    @GET
    @RolesAllowed("courses.read")
    public CourseProgress progress(@PathParam("course") UUID course) {
        return progress.progress(course);
    }

    @PUT
    @Path("{lesson}/{pupil}")
    @RolesAllowed("courses.edit")
    public CourseProgress score(
            @PathParam("course") UUID course,
            @PathParam("lesson") UUID lesson,
            @PathParam("pupil") UUID pupil,
            @NotNull @Valid SaveScore command) {
        return progress.score(course, lesson, pupil, command);
    }
}
