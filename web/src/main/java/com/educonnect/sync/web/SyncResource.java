package com.educonnect.sync.web;

import com.educonnect.sync.Exchange;
import com.educonnect.sync.Exchanged;
import com.educonnect.sync.Pulled;
import com.educonnect.sync.SyncService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** The endpoint asks for the least that any device needs; each operation asks for its own permission. */
@ApplicationScoped
@Path("sync")
public class SyncResource {
    @Inject
    SyncService sync;

    /** Each operation asks for its own permission, and each feed shows what its reader may see: pupils send theirs, too. */
    @PUT
    @RolesAllowed({"rolls.read", "assignments.hand-in", "own.read"})
    public Exchanged exchange(@NotNull @Valid Exchange exchange) {
        return sync.exchange(exchange);
    }

    @GET
    @RolesAllowed("rolls.read")
    public Pulled pull(@QueryParam("cursor") String cursor, @QueryParam("scope") List<UUID> scopes) {
        return sync.pull(cursor, scopes);
    }
}
