package com.educonnect.courses.web;

import com.educonnect.courses.lessons.OwnCourseService;
import com.educonnect.courses.lessons.OwnCourses;
import com.educonnect.courses.lessons.OwnLesson;
import com.educonnect.courses.log.ClassLog;
import com.educonnect.courses.log.OwnLogService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** What one pupil is taught, for the pupil and his or her guardians. */
@ApplicationScoped
@Path("own-children/{pupil}")
public class OwnCoursesResource {
    @Inject
    OwnCourseService courses;

    @Inject
    OwnLogService log;

    @GET
    @Path("courses")
    @RolesAllowed("courses.own")
    public OwnCourses courses(@PathParam("pupil") UUID pupil) {
        return courses.courses(pupil);
    }

    @GET
    @Path("lessons/{lesson}")
    @RolesAllowed("courses.own")
    public OwnLesson lesson(@PathParam("pupil") UUID pupil, @PathParam("lesson") UUID lesson) {
        return courses.lesson(pupil, lesson);
    }

    @GET
    @Path("class-log")
    @RolesAllowed("courses.own")
    public ClassLog.Own log(
            @PathParam("pupil") UUID pupil,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        return log.log(pupil, from, to);
    }
}
