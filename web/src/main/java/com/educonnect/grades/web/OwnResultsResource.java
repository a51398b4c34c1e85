package com.educonnect.grades.web;

import com.educonnect.grades.OwnResults;
import com.educonnect.grades.ResultService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** One pupil's marks and results, for the pupil and his or her guardians. */
@Path("own-children/{pupil}/results")
public class OwnResultsResource {
    @Inject
    ResultService results;

    @GET
    @RolesAllowed("marks.own")
    public OwnResults results(@PathParam("pupil") UUID pupil, @QueryParam("period") @NotNull UUID period) {
        return results.ofOwn(pupil, period);
    }
}
