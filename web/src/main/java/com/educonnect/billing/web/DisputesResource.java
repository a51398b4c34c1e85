package com.educonnect.billing.web;

import com.educonnect.billing.disputes.DisputeService;
import com.educonnect.billing.disputes.DisputeView;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Payments that payers' banks doubt, in the books of a school or of the operator. */
@ApplicationScoped
@Path("payment-accounts/disputes")
public class DisputesResource {
    @Inject
    DisputeService disputes;

    @GET
    @RolesAllowed({"fees.manage", "finance.read"})
    public Page<DisputeView> disputes(
            @QueryParam("open") boolean open, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return disputes.disputes(open, cursor, Page.size(limit));
    }
}
