package com.educonnect.analytics.web;

import com.educonnect.analytics.night.OwnNight;
import com.educonnect.analytics.night.OwnNightService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** How fresh the figures of the running school are, and asking for them now. */
@ApplicationScoped
@Path("own-nights")
public class OwnNightResource {
    @Inject
    OwnNightService nights;

    @GET
    @RolesAllowed("settings.manage")
    public OwnNight night() {
        return nights.night();
    }

    @PUT
    @Path("{ownNight}")
    @RolesAllowed("settings.manage")
    public void ask(@PathParam("ownNight") UUID night) {
        nights.ask(night);
    }
}
