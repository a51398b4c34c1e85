package com.educonnect.grades.web;

import com.educonnect.grades.council.SaveVerdict;
import com.educonnect.grades.council.VerdictService;
import com.educonnect.grades.council.VerdictView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** What a council says and decides of a pupil. */
@ApplicationScoped
@Path("councils/{class}/{period}/verdicts/{pupil}")
public class VerdictsResource {
    @Inject
    VerdictService verdicts;

    @PUT
    @RolesAllowed("councils.prepare")
    public VerdictView save(
            @PathParam("class") UUID schoolClass,
            @PathParam("period") UUID period,
            @PathParam("pupil") UUID pupil,
            @NotNull @Valid SaveVerdict command) {
        return verdicts.save(schoolClass, period, pupil, command);
    }
}
