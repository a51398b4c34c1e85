package com.educonnect.billing.web;

import com.educonnect.billing.subscription.ChoosePlan;
import com.educonnect.billing.subscription.Mentions;
import com.educonnect.billing.subscription.Quote;
import com.educonnect.billing.subscription.Redeem;
import com.educonnect.billing.subscription.SubscriptionService;
import com.educonnect.billing.subscription.SubscriptionView;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The subscription of the caller's school or district. */
@ApplicationScoped
@Path("subscription")
public class SubscriptionResource {
    @Inject
    SubscriptionService subscription;

    @GET
    @RolesAllowed("subscription.read")
    public SubscriptionView get() {
        return subscription.get();
    }

    @GET
    @Path("plans/{plan}/quote")
    @RolesAllowed("subscription.read")
    public Quote quote(@PathParam("plan") UUID plan) {
        return subscription.quote(plan);
    }

    @PUT
    @Path("plan")
    @RolesAllowed("subscription.pay")
    public SubscriptionView choose(@NotNull @Valid ChoosePlan command) {
        return subscription.choose(command);
    }

    @PUT
    @Path("mentions")
    @RolesAllowed("subscription.pay")
    public SubscriptionView mention(@NotNull @Valid Mentions command) {
        return subscription.mention(command);
    }

    @GET
    @Path("invoices/{invoice}/paper")
    @RolesAllowed("subscription.read")
    @Produces(Papers.PDF)
    public Response paper(@PathParam("invoice") UUID invoice) {
        return Papers.of(subscription.paper(invoice), "invoice.pdf");
    }

    @PUT
    @Path("invoices/{invoice}/voucher")
    @RolesAllowed("subscription.pay")
    public SubscriptionView redeem(@PathParam("invoice") UUID invoice, @NotNull @Valid Redeem command) {
        return subscription.redeem(invoice, command);
    }
}
