package com.educonnect.grades.web;

import com.educonnect.grades.sealing.ReopenPeriod;
import com.educonnect.grades.sealing.SealPeriod;
import com.educonnect.grades.sealing.SealService;
import com.educonnect.grades.sealing.SealingView;
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

/** Which periods are sealed for which classes, and which were re-opened and why. */
@ApplicationScoped
@Path("sealings")
public class SealingsResource {
    @Inject
    SealService sealings;

    @GET
    @RolesAllowed("marks.seal")
    public Page<SealingView> sealings(
            @QueryParam("schoolClass") UUID schoolClass,
            @QueryParam("period") UUID period,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return sealings.sealings(schoolClass, period, cursor, limit);
    }

    @PUT
    @Path("{sealing}")
    @RolesAllowed("marks.seal")
    public SealingView seal(@PathParam("sealing") UUID id, @NotNull @Valid SealPeriod command) {
        return sealings.seal(id, command);
    }

    @PUT
    @Path("{sealing}/reopening")
    @RolesAllowed("marks.seal")
    public SealingView reopen(@PathParam("sealing") UUID id, @NotNull @Valid ReopenPeriod command) {
        return sealings.reopen(id, command);
    }
}
