package com.educonnect.grades.web;

import com.educonnect.grades.cards.CardView;
import com.educonnect.grades.cards.OwnCardService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** One pupil's report cards, for the pupil and his or her guardians. */
@ApplicationScoped
@Path("own-children/{pupil}/report-cards")
public class OwnCardsResource {
    @Inject
    OwnCardService cards;

    @GET
    @RolesAllowed("report-cards.own")
    public List<CardView> cards(@PathParam("pupil") UUID pupil) {
        return cards.cards(pupil);
    }

    @GET
    @Path("{card}/paper")
    @RolesAllowed("report-cards.own")
    @Produces(Papers.PDF)
    public Response paper(@PathParam("pupil") UUID pupil, @PathParam("card") UUID card) {
        return Papers.of(cards.pdf(pupil, card));
    }
}
