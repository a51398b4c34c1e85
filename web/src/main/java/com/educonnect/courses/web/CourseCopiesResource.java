package com.educonnect.courses.web;

import com.educonnect.courses.lessons.CopyCourse;
import com.educonnect.courses.lessons.CourseCopyService;
import com.educonnect.courses.lessons.CourseView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** A course that is copied to another class. */
@ApplicationScoped
@Path("courses/{course}/copies/{copy}")
public class CourseCopiesResource {
    @Inject
    CourseCopyService copies;

    @PUT
    @RolesAllowed("courses.edit")
    public CourseView copy(
            @PathParam("course") UUID course, @PathParam("copy") UUID copy, @NotNull @Valid CopyCourse command) {
        return copies.copy(course, copy, command);
    }
}
