package com.educonnect.billing.web;

import com.educonnect.billing.payments.PaymentView;
import com.educonnect.billing.payments.PaymentWay;
import com.educonnect.billing.subscription.InvoiceLinkService;
import com.educonnect.billing.subscription.OpenInvoice;
import com.educonnect.billing.subscription.PayInvoice;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** An invoice of the operator for whoever holds the link of its letters. */
@ApplicationScoped
@Path("invoice-links/{link}")
public class InvoiceLinksResource {
    @Inject
    InvoiceLinkService links;

    @GET
    @PermitAll
    public OpenInvoice invoice(@PathParam("link") @Size(max = 100) String link) {
        return links.get(link);
    }

    @GET
    @PermitAll
    @Path("payment-ways")
    public List<PaymentWay> ways(@PathParam("link") @Size(max = 100) String link) {
        return links.ways(link);
    }

    @PUT
    @PermitAll
    @Path("payments/{payment}")
    public PaymentView pay(
            @PathParam("link") @Size(max = 100) String link,
            @PathParam("payment") UUID payment,
            @NotNull @Valid PayInvoice command) {
        return links.pay(link, payment, command);
    }

    @GET
    @PermitAll
    @Path("payments/{payment}")
    public PaymentView payment(@PathParam("link") @Size(max = 100) String link, @PathParam("payment") UUID payment) {
        return links.payment(link, payment);
    }
}
