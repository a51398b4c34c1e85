package com.educonnect.billing.web;

import com.educonnect.billing.payments.AskPayment;
import com.educonnect.billing.payments.PaymentService;
import com.educonnect.billing.payments.PaymentView;
import com.educonnect.platform.web.Answers;
import com.educonnect.platform.web.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A payment by somebody of his own: asked for once by its id, then looked at until it is decided. */
@ApplicationScoped
@Path("payments/{payment}")
public class PaymentsResource {
    @Inject
    PaymentService payments;

    @PUT
    @RolesAllowed({"subscription.pay", "fees.own"})
    public PaymentView ask(@PathParam("payment") UUID payment, @NotNull @Valid AskPayment command) {
        return payments.ask(payment, command);
    }

    @GET
    @RolesAllowed({"subscription.read", "fees.own", "fees.read", "finance.read"})
    @Answers(PaymentView.class)
    @Tagged
    public Response payment(@PathParam("payment") UUID payment) {
        var found = payments.payment(payment);
        return Response.ok(found)
                .tag(new EntityTag(found.id() + "-" + found.version(), true))
                .build();
    }
}
