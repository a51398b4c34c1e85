package com.educonnect.analytics.web;

import com.educonnect.analytics.warning.OwnWarning;
import com.educonnect.analytics.warning.RefusalService;
import com.educonnect.analytics.warning.SaveRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** A guardian's switch: whether early warnings are reckoned of a child. */
@ApplicationScoped
@Path("own-children/{pupil}/warning")
public class OwnWarningsResource {
    @Inject
    RefusalService refusals;

    @GET
    @RolesAllowed("warnings.own")
    public OwnWarning own(@PathParam("pupil") UUID pupil) {
        return refusals.own(pupil);
    }

    @PUT
    @RolesAllowed("warnings.own")
    public OwnWarning save(@PathParam("pupil") UUID pupil, @NotNull @Valid SaveRefusal command) {
        return refusals.save(pupil, command);
    }
}
