package com.educonnect.courses.web;

import com.educonnect.courses.cartridge.CartridgeExportService;
import com.educonnect.courses.cartridge.CartridgeService;
import com.educonnect.courses.cartridge.ImportedCourse;
import com.educonnect.files.FileService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;

/** A course as an IMS Common Cartridge, out and in. */
@ApplicationScoped
@Path("courses/{course}/cartridge")
public class CartridgesResource {
    @Inject
    CartridgeService cartridges;

    @Inject
    CartridgeExportService exports;

    @Inject
    FileService files;

    @GET
    @Produces("application/zip")
    @RolesAllowed("courses.read")
    public Response export(@PathParam("course") UUID course) {
        var export = exports.export(course);
        StreamingOutput content = to -> export.write(to, files);
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"course.imscc\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** In the request itself or, whatever is too large for that, as a file that was uploaded for a cartridge. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("courses.edit")
    public ImportedCourse take(
            @PathParam("course") UUID course,
            @NotNull byte[] content,
            @QueryParam("schoolClass") UUID schoolClass,
            @QueryParam("subject") UUID subject,
            @QueryParam("file") UUID file) {
        return cartridges.take(course, schoolClass, subject, file, content);
    }
}
