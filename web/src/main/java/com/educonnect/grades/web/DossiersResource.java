package com.educonnect.grades.web;

import com.educonnect.grades.council.DossierService;
import com.educonnect.grades.council.DossierView;
import com.educonnect.grades.council.SaveDossier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** What a council is told of a pupil beside the figures. */
@ApplicationScoped
@Path("councils/{class}/{period}/dossiers/{pupil}")
public class DossiersResource {
    @Inject
    DossierService dossiers;

    @PUT
    @RolesAllowed("councils.prepare")
    public DossierView save(
            @PathParam("class") UUID schoolClass,
            @PathParam("period") UUID period,
            @PathParam("pupil") UUID pupil,
            @NotNull @Valid SaveDossier command) {
        return dossiers.save(schoolClass, period, pupil, command);
    }
}
