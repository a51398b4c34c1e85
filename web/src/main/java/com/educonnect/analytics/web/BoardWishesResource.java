package com.educonnect.analytics.web;

import com.educonnect.analytics.board.ArrangeBoard;
import com.educonnect.analytics.board.Arrangement;
import com.educonnect.analytics.board.ArrangementService;
import com.educonnect.analytics.board.NightRequestService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** What people want of their boards: how the tiles stand, and figures at once. */
@ApplicationScoped
@Path("board-wishes")
public class BoardWishesResource {
    @Inject
    ArrangementService arrangements;

    @Inject
    NightRequestService nights;

    @PUT
    @Path("arrangement")
    @RolesAllowed({"figures.read", "rolls.read", "own.read", "own-children.read"})
    public Arrangement arrange(@NotNull @Valid ArrangeBoard command) {
        return arrangements.keep(command);
    }

    @PUT
    @Path("night")
    @RolesAllowed("figures.read")
    public void night() {
        nights.ask();
    }
}
