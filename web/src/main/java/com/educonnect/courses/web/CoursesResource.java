package com.educonnect.courses.web;

import com.educonnect.courses.lessons.CourseListService;
import com.educonnect.courses.lessons.CourseRow;
import com.educonnect.courses.lessons.CourseService;
import com.educonnect.courses.lessons.CourseView;
import com.educonnect.courses.lessons.SaveCourse;
import com.educonnect.courses.lessons.SaveModule;
import com.educonnect.courses.lessons.SortCourse;
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

/** What is taught to a class in a subject. */
@ApplicationScoped
@Path("courses")
public class CoursesResource {
    @Inject
    CourseListService list;

    @Inject
    CourseService courses;

    @GET
    @RolesAllowed("courses.read")
    public Page<CourseRow> courses(
            @QueryParam("year") UUID year, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return list.courses(year, cursor, limit);
    }

    @GET
    @Path("{course}")
    @RolesAllowed("courses.read")
    public CourseView course(@PathParam("course") UUID course) {
        return courses.course(course);
    }

    @PUT
    @Path("{course}")
    @RolesAllowed("courses.edit")
    public CourseView save(@PathParam("course") UUID course, @NotNull @Valid SaveCourse command) {
        return courses.save(course, command);
    }

    @DELETE
    @Path("{course}")
    @RolesAllowed("courses.edit")
    public void archive(@PathParam("course") UUID course) {
        courses.archive(course);
    }

    @PUT
    @Path("{course}/order")
    @RolesAllowed("courses.edit")
    public CourseView sort(@PathParam("course") UUID course, @NotNull @Valid SortCourse command) {
        return courses.sort(course, command);
    }

    @PUT
    @Path("{course}/modules/{module}")
    @RolesAllowed("courses.edit")
    public CourseView saveModule(
            @PathParam("course") UUID course, @PathParam("module") UUID module, @NotNull @Valid SaveModule command) {
        return courses.saveModule(course, module, command);
    }

    @DELETE
    @Path("{course}/modules/{module}")
    @RolesAllowed("courses.edit")
    public CourseView removeModule(@PathParam("course") UUID course, @PathParam("module") UUID module) {
        return courses.removeModule(course, module);
    }
}
