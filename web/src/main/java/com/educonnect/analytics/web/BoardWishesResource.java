package com.educonnect.analytics.web;

import com.educonnect.analytics.board.ArrangeBoard;
import com.educonnect.analytics.board.Arrangement;
import com.educonnect.analytics.board.ArrangementService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** What people want of their boards: in which order the tiles stand, and which are hidden. */
@ApplicationScoped
@Path("board-wishes")
public class BoardWishesResource {
    @Inject
    ArrangementService arrangements;

    @PUT
    @Path("arrangement")
    @RolesAllowed({"figures.read", "rolls.read", "own.read", "own-children.read"})
    public Arrangement arrange(@NotNull @Valid ArrangeBoard command) {
        return arrangements.keep(command);
    }
}
