package com.educonnect.analytics.web;

import com.educonnect.analytics.access.AccessService;
import com.educonnect.analytics.access.AccessView;
import com.educonnect.analytics.access.GrantAccess;
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

/** What the head lets the district see of the school's pupils. */
@ApplicationScoped
@Path("district-accesses")
public class DistrictAccessesResource {
    @Inject
    AccessService accesses;

    @GET
    @RolesAllowed("district-access.grant")
    public Page<AccessView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return accesses.list(cursor, Page.size(limit));
    }

    @PUT
    @Path("{access}")
    @RolesAllowed("district-access.grant")
    public AccessView grant(@PathParam("access") UUID access, @NotNull @Valid GrantAccess command) {
        return accesses.grant(access, command);
    }

    @DELETE
    @Path("{access}")
    @RolesAllowed("district-access.grant")
    public void revoke(@PathParam("access") UUID access) {
        accesses.revoke(access);
    }
}
