package com.educonnect.grades.web;

import com.educonnect.grades.results.GradebookListService;
import com.educonnect.grades.results.Gradebooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The gradebooks that the caller sees in a period, and how far each has come. */
@ApplicationScoped
@Path("gradebooks")
public class GradebooksResource {
    @Inject
    GradebookListService gradebooks;

    @GET
    @RolesAllowed("marks.read")
    public Gradebooks gradebooks(@QueryParam("period") UUID period) {
        return gradebooks.gradebooks(period);
    }
}
