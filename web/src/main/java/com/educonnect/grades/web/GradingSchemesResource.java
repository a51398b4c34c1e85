package com.educonnect.grades.web;

import com.educonnect.grades.schemes.SaveScheme;
import com.educonnect.grades.schemes.SchemeService;
import com.educonnect.grades.schemes.SchemeView;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The rules by which the school counts. */
@ApplicationScoped
@Path("grading-schemes")
public class GradingSchemesResource {
    @Inject
    SchemeService schemes;

    @GET
    @RolesAllowed("marks.read")
    public Page<SchemeView> schemes(
            @QueryParam("year") UUID year, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return schemes.schemes(year, cursor, limit);
    }

    @GET
    @Path("{scheme}")
    @RolesAllowed("marks.read")
    public SchemeView scheme(@PathParam("scheme") UUID id) {
        return schemes.scheme(id);
    }

    @PUT
    @Path("{scheme}")
    @RolesAllowed("schemes.manage")
    public SchemeView save(@PathParam("scheme") UUID id, @NotNull @Valid SaveScheme command) {
        return schemes.save(id, command);
    }
}
