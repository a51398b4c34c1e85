package com.educonnect.billing.fees.web;

import com.educonnect.billing.fees.plan.ReductionService;
import com.educonnect.billing.fees.plan.ReductionView;
import com.educonnect.billing.fees.plan.SaveReduction;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Reductions of a school year. */
@ApplicationScoped
@Path("fees/reductions")
public class ReductionsResource {
    @Inject
    ReductionService reductions;

    @GET
    @RolesAllowed("fees.read")
    public Page<ReductionView> reductions(
            @QueryParam("year") UUID year,
            @QueryParam("pupil") UUID pupil,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return reductions.reductions(year, pupil, cursor, limit);
    }

    /** Taken off at once of what was charged, and of what is charged later. */
    @PUT
    @Path("{reduction}")
    @RolesAllowed("fees.manage")
    public ReductionView save(@PathParam("reduction") UUID reduction, @NotNull @Valid SaveReduction command) {
        return reductions.save(reduction, command);
    }

    /** From now on; what it took off of instalments that are not due yet is charged again. */
    @DELETE
    @Path("{reduction}")
    @RolesAllowed("fees.manage")
    public void end(@PathParam("reduction") UUID reduction) {
        reductions.end(reduction);
    }
}
