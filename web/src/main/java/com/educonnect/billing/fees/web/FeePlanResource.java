package com.educonnect.billing.fees.web;

import com.educonnect.billing.fees.plan.Charged;
import com.educonnect.billing.fees.plan.ChargingService;
import com.educonnect.billing.fees.plan.FeePlanService;
import com.educonnect.billing.fees.plan.FeeView;
import com.educonnect.billing.fees.plan.SaveFee;
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

/** What a school year costs, and charging it. */
@ApplicationScoped
@Path("fees/plan")
public class FeePlanResource {
    @Inject
    FeePlanService plan;

    @Inject
    ChargingService charging;

    @GET
    @RolesAllowed("fees.read")
    public Page<FeeView> fees(
            @QueryParam("year") UUID year, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return plan.fees(year, cursor, limit);
    }

    @PUT
    @Path("{fee}")
    @RolesAllowed("fees.manage")
    public FeeView save(@PathParam("fee") UUID fee, @NotNull @Valid SaveFee command) {
        return plan.save(fee, command);
    }

    /** Only as long as nobody was charged. */
    @DELETE
    @Path("{fee}")
    @RolesAllowed("fees.manage")
    public void remove(@PathParam("fee") UUID fee) {
        plan.remove(fee);
    }

    /** The pupil asks for an optional fee; charged with the next charging. */
    @PUT
    @Path("{fee}/pupils/{pupil}")
    @RolesAllowed("fees.manage")
    public FeeView take(@PathParam("fee") UUID fee, @PathParam("pupil") UUID pupil) {
        return plan.take(fee, pupil);
    }

    @DELETE
    @Path("{fee}/pupils/{pupil}")
    @RolesAllowed("fees.manage")
    public FeeView leave(@PathParam("fee") UUID fee, @PathParam("pupil") UUID pupil) {
        return plan.leave(fee, pupil);
    }

    /** What charging the year would do now. */
    @GET
    @Path("charging/{year}")
    @RolesAllowed("fees.read")
    public Charged preview(@PathParam("year") UUID year) {
        return charging.preview(year);
    }

    /** Charges everybody whom the plan of the year fits and who was not charged yet; makes families where none are. */
    @PUT
    @Path("charging/{year}")
    @RolesAllowed("fees.manage")
    public Charged charge(@PathParam("year") UUID year) {
        return charging.charge(year);
    }
}
