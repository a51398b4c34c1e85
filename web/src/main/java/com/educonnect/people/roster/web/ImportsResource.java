package com.educonnect.people.roster.web;

import com.educonnect.people.roster.ExchangeService;
import com.educonnect.people.roster.ImportService;
import com.educonnect.people.roster.ImportView;
import com.educonnect.people.roster.ProblemView;
import com.educonnect.people.roster.Upload;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The body of an upload is the file itself; its application is a thing of its own, made by PUT. */
@ApplicationScoped
@Path("imports")
public class ImportsResource {
    @Inject
    ImportService imports;

    @Inject
    ExchangeService roster;

    @GET
    @RolesAllowed("roster.import")
    public Page<ImportView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return roster.list(cursor, limit);
    }

    @PUT
    @Path("{import}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("roster.import")
    public ImportView check(
            @PathParam("import") UUID id,
            @NotNull byte[] content,
            @QueryParam("name") String name,
            @QueryParam("format") String format,
            @QueryParam("mapping") String mapping,
            @QueryParam("year") String year,
            @QueryParam("classes") String classes,
            @QueryParam("missing") String missing,
            @QueryParam("lesson") Integer lesson,
            @QueryParam("sheet") String sheet) {
        return imports.check(id, new Upload(content, name, format, mapping, year, classes, missing, lesson, sheet));
    }

    @GET
    @Path("{import}")
    @RolesAllowed("roster.import")
    public ImportView read(@PathParam("import") UUID id) {
        return roster.get(id);
    }

    @GET
    @Path("{import}/problems")
    @RolesAllowed("roster.import")
    public Page<ProblemView> problems(
            @PathParam("import") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return roster.problems(id, cursor, limit);
    }

    @PUT
    @Path("{import}/application")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("roster.import")
    public ImportView apply(@PathParam("import") UUID id) {
        return imports.apply(id);
    }
}
