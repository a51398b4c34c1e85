package com.educonnect.billing.fees.web;

import com.educonnect.billing.fees.FamilyAccountView;
import com.educonnect.billing.fees.LeaverService;
import com.educonnect.billing.fees.LeaverView;
import com.educonnect.billing.fees.LetOffLeaver;
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

/** Instalments that were still to come of pupils who have left. */
@ApplicationScoped
@Path("fees/leavers")
public class LeaversResource {
    @Inject
    LeaverService leavers;

    @GET
    @RolesAllowed("fees.read")
    public Page<LeaverView> leavers(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return leavers.leavers(cursor, limit);
    }

    @PUT
    @Path("{pupil}/families/{family}")
    @RolesAllowed("fees.manage")
    public FamilyAccountView settle(
            @PathParam("pupil") UUID pupil, @PathParam("family") UUID family, @NotNull @Valid LetOffLeaver command) {
        return leavers.settle(family, pupil, command);
    }
}
