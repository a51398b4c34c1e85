package com.educonnect.grades.web;

import com.educonnect.grades.cards.CardService;
import com.educonnect.grades.cards.CardView;
import com.educonnect.grades.cards.WithdrawCard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The report cards that a school has issued. */
@ApplicationScoped
@Path("report-cards")
public class ReportCardsResource {
    @Inject
    CardService cards;

    @GET
    @RolesAllowed("report-cards.read")
    public List<CardView> cards(
            @QueryParam("schoolClass") @NotNull UUID schoolClass, @QueryParam("period") @NotNull UUID period) {
        return cards.ofClass(schoolClass, period);
    }

    @GET
    @Path("{card}/paper")
    @RolesAllowed("report-cards.read")
    @Produces(Papers.PDF)
    public Response paper(@PathParam("card") UUID card) {
        return Papers.of(cards.pdf(card));
    }

    @PUT
    @Path("{card}/withdrawal")
    @RolesAllowed("report-cards.issue")
    public CardView withdraw(@PathParam("card") UUID card, @NotNull @Valid WithdrawCard command) {
        return cards.withdraw(card, command);
    }
}
