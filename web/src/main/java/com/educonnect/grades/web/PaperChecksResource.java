package com.educonnect.grades.web;

import com.educonnect.grades.cards.Checks;
import com.educonnect.grades.cards.PaperCheck;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** Anyone who holds a paper may ask whether it is genuine and still stands. */
@ApplicationScoped
@Path("paper-checks/{school}/{serial}")
public class PaperChecksResource {
    @Inject
    Checks checks;

    @GET
    @PermitAll
    @Guessing
    public PaperCheck check(
            @PathParam("school") @Size(max = 60) String school,
            @PathParam("serial") @Size(max = 40) String serial,
            @QueryParam("signature") @Size(max = 200) String signature) {
        return checks.check(school, serial, signature);
    }
}
