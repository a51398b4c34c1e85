package com.educonnect.grades.web;

import com.educonnect.grades.results.OwnResultService;
import com.educonnect.grades.results.OwnResults;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** One pupil's marks and results, for the pupil and his or her guardians. */
@ApplicationScoped
@Path("own-children/{pupil}/results")
public class OwnResultsResource {
    @Inject
    OwnResultService results;

    @GET
    @RolesAllowed("marks.own")
    public OwnResults results(@PathParam("pupil") UUID pupil, @QueryParam("period") UUID period) {
        return results.results(pupil, period);
    }
}
