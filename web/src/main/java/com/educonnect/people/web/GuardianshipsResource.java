package com.educonnect.people.web;

import com.educonnect.people.person.GuardianService;
import com.educonnect.people.person.GuardianView;
import com.educonnect.people.person.SaveGuardianship;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

@ApplicationScoped
@Path("guardianships")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GuardianshipsResource {
    @Inject
    GuardianService guardians;

    @GET
    @RolesAllowed("people.manage")
    public Page<GuardianView> guardianships(
            @QueryParam("pupil") UUID pupil,
            @QueryParam("guardian") UUID guardian,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return guardians.guardianships(pupil, guardian, cursor, limit);
    }

    @PUT
    @Path("{guardianship}")
    @RolesAllowed("people.manage")
    public GuardianView save(@PathParam("guardianship") UUID id, @NotNull @Valid SaveGuardianship command) {
        return guardians.save(id, command);
    }

    @DELETE
    @Path("{guardianship}")
    @RolesAllowed("people.manage")
    public void remove(@PathParam("guardianship") UUID id) {
        guardians.remove(id);
    }
}
