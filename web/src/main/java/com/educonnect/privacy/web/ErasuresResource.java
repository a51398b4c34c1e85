package com.educonnect.privacy.web;

import com.educonnect.platform.Page;
import com.educonnect.privacy.AskErasure;
import com.educonnect.privacy.ErasureService;
import com.educonnect.privacy.ErasureView;
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

/** Erasing what the school knows of a pupil who has left. */
@ApplicationScoped
@Path("erasures")
public class ErasuresResource {
    @Inject
    ErasureService erasures;

    @GET
    @RolesAllowed("people.erase")
    public Page<ErasureView> erasures(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return erasures.erasures(cursor, limit);
    }

    @GET
    @Path("{erasure}")
    @RolesAllowed("people.erase")
    public ErasureView erasure(@PathParam("erasure") UUID erasure) {
        return erasures.erasure(erasure);
    }

    @PUT
    @Path("{erasure}")
    @RolesAllowed("people.erase")
    public ErasureView ask(@PathParam("erasure") UUID erasure, @NotNull @Valid AskErasure command) {
        return erasures.ask(erasure, command);
    }

    @PUT
    @Path("{erasure}/confirmation")
    @RolesAllowed("people.erase")
    public ErasureView confirm(@PathParam("erasure") UUID erasure) {
        return erasures.confirm(erasure);
    }

    @DELETE
    @Path("{erasure}")
    @RolesAllowed("people.erase")
    public void withdraw(@PathParam("erasure") UUID erasure) {
        erasures.withdraw(erasure);
    }
}
