package com.educonnect.analytics.web;

import com.educonnect.analytics.night.ChangeNight;
import com.educonnect.analytics.night.NextNight;
import com.educonnect.analytics.night.NextNightService;
import com.educonnect.analytics.night.NightSchoolView;
import com.educonnect.analytics.night.NightService;
import com.educonnect.analytics.night.NightView;
import com.educonnect.analytics.night.StartNight;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The nights in which the facts of schools are counted, for the operator. */
@ApplicationScoped
@Path("nights")
public class NightsResource {
    @Inject
    NightService nights;

    @Inject
    NextNightService nextNights;

    @GET
    @RolesAllowed("jobs.read")
    public Page<NightView> nights(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return nights.nights(cursor, Page.size(limit));
    }

    @GET
    @Path("next")
    @RolesAllowed("jobs.read")
    public Page<NextNight> next(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return nextNights.nights(cursor, Page.size(limit));
    }

    @GET
    @Path("{night}")
    @RolesAllowed("jobs.read")
    public NightView night(@PathParam("night") UUID night) {
        return nights.night(night);
    }

    @GET
    @Path("{night}/schools")
    @RolesAllowed("jobs.read")
    public Page<NightSchoolView> schools(
            @PathParam("night") UUID night,
            @QueryParam("state") @Pattern(regexp = "waiting|running|done|failed") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return nights.schools(night, state, cursor, Page.size(limit));
    }

    @PUT
    @Path("{night}")
    @RolesAllowed("jobs.manage")
    public NightView start(@PathParam("night") UUID night, @NotNull @Valid StartNight command) {
        return nights.start(night, command);
    }

    @PUT
    @Path("{night}/state")
    @RolesAllowed("jobs.manage")
    public NightView change(@PathParam("night") UUID night, @NotNull @Valid ChangeNight command) {
        return nights.change(night, command);
    }
}
