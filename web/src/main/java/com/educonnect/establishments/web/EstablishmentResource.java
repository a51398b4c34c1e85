package com.educonnect.establishments.web;

import com.educonnect.establishments.EstablishmentService;
import com.educonnect.establishments.EstablishmentSettings;
import com.educonnect.establishments.EstablishmentView;
import com.educonnect.tenancy.Tenants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.concurrent.Callable;

/** The caller's own school. Its settings lie in the registry, so the work is the platform's, for the school entered. */
@ApplicationScoped
@Path("establishment")
public class EstablishmentResource {
    @Inject
    EstablishmentService establishments;

    @Inject
    Tenants tenants;

    @GET
    @RolesAllowed("structure.read")
    public EstablishmentView get() throws Exception {
        var school = tenants.current().id();
        return asPlatform(() -> establishments.of(school));
    }

    @PUT
    @RolesAllowed("settings.manage")
    public EstablishmentView change(@NotNull @Valid EstablishmentSettings settings) throws Exception {
        var school = tenants.current().id();
        return asPlatform(() -> establishments.change(school, settings));
    }

    private <T> T asPlatform(Callable<T> work) throws Exception {
        return tenants.runAs(null, tenants.actor(), work);
    }
}
