package com.educonnect.establishments.web;

import com.educonnect.establishments.ChangeState;
import com.educonnect.establishments.EstablishmentService;
import com.educonnect.establishments.EstablishmentView;
import com.educonnect.establishments.PlacementService;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

@ApplicationScoped
@Path("establishments")
public class EstablishmentsResource {
    @Inject
    EstablishmentService establishments;

    @Inject
    PlacementService placements;

    /** The district that shall look after the school; null for none. */
    public record Assignment(UUID district) {}

    @GET
    @RolesAllowed("establishments.read")
    public Page<EstablishmentView> list(
            @QueryParam("q") @Size(max = 100) String search,
            @QueryParam("state") String state,
            @QueryParam("sort") @Pattern(regexp = "name|recent") String sort,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return "recent".equals(sort)
                ? establishments.recent(search, state, cursor, Page.size(limit))
                : establishments.list(search, state, cursor, Page.size(limit));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("establishments.read")
    public EstablishmentView get(@PathParam("id") UUID id) {
        return establishments.get(id);
    }

    @PUT
    @Path("{id}/state")
    @RolesAllowed("establishments.manage")
    public EstablishmentView changeState(@PathParam("id") UUID id, @NotNull @Valid ChangeState change) {
        return establishments.changeState(id, change);
    }

    @PUT
    @Path("{id}/district")
    @RolesAllowed("establishments.manage")
    public EstablishmentView assign(@PathParam("id") UUID id, @NotNull Assignment assignment) {
        return placements.assign(id, assignment.district());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("establishments.manage")
    public void close(@PathParam("id") UUID id) {
        establishments.close(id);
    }
}
