package com.educonnect.billing.fees.web;

import com.educonnect.billing.fees.cash.ReceiptService;
import com.educonnect.billing.fees.cash.ReceiptView;
import com.educonnect.billing.fees.cash.ReceiveMoney;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Money that a family hands over. */
@ApplicationScoped
@Path("fees/families/{family}/payments/{payment}")
public class FamilyPaymentsResource {
    @Inject
    ReceiptService receipts;

    /** Recorded and receipted at once; the same again changes nothing. */
    @PUT
    @RolesAllowed("fees.cash")
    public ReceiptView receive(
            @PathParam("family") UUID family,
            @PathParam("payment") UUID payment,
            @NotNull @Valid ReceiveMoney command) {
        return receipts.receive(family, payment, command);
    }
}
