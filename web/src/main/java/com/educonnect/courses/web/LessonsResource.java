package com.educonnect.courses.web;

import com.educonnect.courses.lessons.LessonService;
import com.educonnect.courses.lessons.LessonView;
import com.educonnect.courses.lessons.SaveLesson;
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
import java.util.UUID;

/** The lessons of a course as they are written. */
@ApplicationScoped
@Path("courses/{course}/lessons/{lesson}")
public class LessonsResource {
    @Inject
    LessonService lessons;

    @GET
    @RolesAllowed("courses.read")
    public LessonView lesson(@PathParam("course") UUID course, @PathParam("lesson") UUID lesson) {
        return lessons.lesson(course, lesson);
    }

    @PUT
    @RolesAllowed("courses.edit")
    public LessonView save(
            @PathParam("course") UUID course, @PathParam("lesson") UUID lesson, @NotNull @Valid SaveLesson command) {
        return lessons.save(course, lesson, command);
    }

    @DELETE
    @RolesAllowed("courses.edit")
    public void remove(@PathParam("course") UUID course, @PathParam("lesson") UUID lesson) {
        lessons.remove(course, lesson);
    }
}
