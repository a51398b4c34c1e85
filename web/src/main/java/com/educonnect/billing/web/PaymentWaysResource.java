package com.educonnect.billing.web;

import com.educonnect.billing.payments.PaymentService;
import com.educonnect.billing.payments.PaymentWay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** By what somebody can pay. */
@ApplicationScoped
@Path("payment-ways")
public class PaymentWaysResource {
    @Inject
    PaymentService payments;

    @GET
    @RolesAllowed({"subscription.pay", "fees.own"})
    public List<PaymentWay> ways(@QueryParam("subject") @NotNull @Size(max = 30) String subject) {
        return payments.ways(subject);
    }
}
