package com.educonnect.analytics.web;

import com.educonnect.analytics.access.AccessView;
import com.educonnect.analytics.access.LookService;
import com.educonnect.analytics.access.SeenPupil;
import com.educonnect.analytics.districts.DistrictSchools;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The pupils of a class that a head lets the district see; entered as the school, on behalf of the officer. */
@ApplicationScoped
@Path("districts/{district}/establishments/{establishment}/accesses")
public class SeenPupilsResource {
    @Inject
    DistrictSchools schools;

    @Inject
    LookService looks;

    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    @GET
    @RolesAllowed("pupils.granted")
    public Page<AccessView> list(
            @PathParam("district") UUID district,
            @PathParam("establishment") UUID establishment,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit)
            throws Exception {
        return in(district, establishment, () -> looks.live(cursor, Page.size(limit)));
    }

    @GET
    @Path("{access}/pupils")
    @RolesAllowed("pupils.granted")
    public Page<SeenPupil> pupils(
            @PathParam("district") UUID district,
            @PathParam("establishment") UUID establishment,
            @PathParam("access") UUID access,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit)
            throws Exception {
        return in(district, establishment, () -> looks.pupils(access, cursor, Page.size(limit)));
    }

    private <T> T in(UUID district, UUID establishment, Callable<T> look) throws Exception {
        var school = registry.open(schools.tenant(district, establishment));
        return tenants.runAs(school, tenants.actor(), look);
    }
}
