package com.educonnect.grades.web;

import com.educonnect.grades.cards.PrintService;
import com.educonnect.grades.cards.PrintView;
import com.educonnect.grades.cards.StartPrinting;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Report cards made together: for some classes or for the whole school. */
@ApplicationScoped
@Path("print-runs")
public class PrintRunsResource {
    @Inject
    PrintService prints;

    @GET
    @RolesAllowed("report-cards.read")
    public Page<PrintView> runs(
            @QueryParam("period") UUID period,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return prints.runs(period, cursor, limit);
    }

    @GET
    @Path("{run}")
    @RolesAllowed("report-cards.read")
    public PrintView run(@PathParam("run") UUID run) {
        return prints.run(run);
    }

    @PUT
    @Path("{run}")
    @RolesAllowed("report-cards.issue")
    public PrintView start(@PathParam("run") UUID run, @NotNull @Valid StartPrinting command) {
        return prints.start(run, command);
    }

    @PUT
    @Path("{run}/resumption")
    @RolesAllowed("report-cards.issue")
    public PrintView resume(@PathParam("run") UUID run) {
        return prints.resume(run);
    }

    @GET
    @Path("{run}/classes/{class}/paper")
    @RolesAllowed("report-cards.read")
    @Produces(Papers.PDF)
    public Response paper(@PathParam("run") UUID run, @PathParam("class") UUID schoolClass) {
        return Papers.of(prints.ofClass(run, schoolClass));
    }
}
