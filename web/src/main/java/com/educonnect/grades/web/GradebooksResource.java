package com.educonnect.grades.web;

import com.educonnect.grades.results.GradebookListService;
import com.educonnect.grades.results.Gradebooks;
import com.educonnect.grades.results.SchoolResults;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The gradebooks that the caller sees in a period, how far each has come, and what all of them come to. */
@ApplicationScoped
@Path("gradebooks")
public class GradebooksResource {
    @Inject
    GradebookListService gradebooks;

    @Inject
    SchoolResults results;

    @GET
    @RolesAllowed("marks.read")
    public Gradebooks gradebooks(@QueryParam("period") UUID period) {
        return gradebooks.gradebooks(period);
    }

    @GET
    @Path("results")
    @RolesAllowed("marks.office")
    @Produces("text/csv")
    public Response results(@QueryParam("period") UUID period) {
        return Papers.file(results.table(period), "results.csv");
    }
}
