package com.educonnect.grades.web;

import com.educonnect.grades.results.ClassResults;
import com.educonnect.grades.results.ResultService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** What the marks of a class come to in a period. */
@ApplicationScoped
@Path("gradebooks/{class}/{period}")
public class ClassResultsResource {
    @Inject
    ResultService results;

    @GET
    @RolesAllowed("marks.read")
    public ClassResults results(@PathParam("class") UUID schoolClass, @PathParam("period") UUID period) {
        return results.ofClass(schoolClass, period);
    }
}
