package com.educonnect.billing.fees.web;

import com.educonnect.billing.fees.OwnAccountView;
import com.educonnect.billing.fees.OwnFeesService;
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

/** The accounts of a guardian's children. Paid by {@code /payments} with the subject {@code fee_account}. */
@ApplicationScoped
@Path("own-fees")
public class OwnFeesResource {
    @Inject
    OwnFeesService own;

    @GET
    @RolesAllowed("fees.own")
    public List<OwnAccountView> accounts() {
        return own.accounts();
    }

    @GET
    @Path("{family}/receipts/{receipt}/paper")
    @RolesAllowed("fees.own")
    @Produces(Papers.PDF)
    public Response receipt(@PathParam("family") UUID family, @PathParam("receipt") UUID receipt) {
        return Papers.of(own.receipt(family, receipt), "receipt.pdf");
    }
}
