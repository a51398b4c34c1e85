package com.educonnect.courses.web;

import com.educonnect.courses.cartridge.CartridgeService;
import com.educonnect.courses.cartridge.ImportedCourse;
import com.educonnect.courses.lessons.CopyCourse;
import com.educonnect.courses.lessons.CourseCopyService;
import com.educonnect.courses.lessons.CourseView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Courses that are taken elsewhere: to another class, or as an IMS Common Cartridge. */
@ApplicationScoped
@Path("courses/{course}")
public class CourseCopiesResource {
    @Inject
    CourseCopyService copies;

    @Inject
    CartridgeService cartridges;

    @PUT
    @Path("copies/{copy}")
    @RolesAllowed("courses.edit")
    public CourseView copy(
            @PathParam("course") UUID course, @PathParam("copy") UUID copy, @NotNull @Valid CopyCourse command) {
        return copies.copy(course, copy, command);
    }

    @GET
    @Path("cartridge")
    @Produces("application/zip")
    @RolesAllowed("courses.read")
    public Response export(@PathParam("course") UUID course) {
        return Response.ok(cartridges.export(course))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"course.imscc\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("cartridge")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("courses.edit")
    public ImportedCourse take(
            @PathParam("course") UUID course,
            @NotNull byte[] content,
            @QueryParam("schoolClass") UUID schoolClass,
            @QueryParam("subject") UUID subject) {
        return cartridges.take(course, schoolClass, subject, content);
    }
}
