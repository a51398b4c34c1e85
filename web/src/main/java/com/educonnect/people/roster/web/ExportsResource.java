package com.educonnect.people.roster.web;

import com.educonnect.people.roster.ExchangeService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

@ApplicationScoped
@Path("exports")
public class ExportsResource {
    @Inject
    ExchangeService roster;

    @GET
    @Path("oneroster")
    @Produces("application/zip")
    @RolesAllowed("roster.export")
    public Response oneRoster(@QueryParam("version") String version) {
        return Response.ok(roster.oneRoster(version))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"oneroster.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
