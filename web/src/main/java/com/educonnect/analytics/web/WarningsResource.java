package com.educonnect.analytics.web;

import com.educonnect.analytics.warning.RefusalService;
import com.educonnect.analytics.warning.SaveRefusal;
import com.educonnect.analytics.warning.SaveSharing;
import com.educonnect.analytics.warning.SharingService;
import com.educonnect.analytics.warning.WarningListService;
import com.educonnect.analytics.warning.WarningState;
import com.educonnect.analytics.warning.WarningView;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Early warnings: pupils to look after, how good that is, and the school's switches. */
@ApplicationScoped
@Path("warnings")
public class WarningsResource {
    @Inject
    WarningListService warnings;

    @Inject
    RefusalService refusals;

    @Inject
    SharingService sharing;

    @GET
    @RolesAllowed("warnings.read")
    public Page<WarningView> warnings(
            @QueryParam("class") UUID schoolClass,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return warnings.warnings(schoolClass, cursor, limit);
    }

    @GET
    @Path("state")
    @RolesAllowed("warnings.read")
    public WarningState state() {
        return refusals.state();
    }

    @PUT
    @Path("state")
    @RolesAllowed("warnings.manage")
    public WarningState save(@NotNull @Valid SaveRefusal command) {
        return refusals.save(command);
    }

    /** Whether the school learns together with the schools of its district that have agreed too. */
    @PUT
    @Path("sharing")
    @RolesAllowed("warnings.manage")
    public WarningState share(@NotNull @Valid SaveSharing command) {
        return sharing.save(command);
    }
}
