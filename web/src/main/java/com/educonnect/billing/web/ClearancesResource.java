package com.educonnect.billing.web;

import com.educonnect.billing.invoices.ClearanceService;
import com.educonnect.billing.invoices.ClearanceView;
import com.educonnect.billing.invoices.DecideClearance;
import com.educonnect.billing.invoices.SaveTaxDesk;
import com.educonnect.billing.invoices.TaxDeskService;
import com.educonnect.billing.invoices.TaxDeskView;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Invoices at the tax authority, and where each seller hands them in. */
@ApplicationScoped
@Path("finance")
public class ClearancesResource {
    @Inject
    ClearanceService clearances;

    @Inject
    TaxDeskService desks;

    @GET
    @Path("clearances")
    @RolesAllowed("finance.read")
    public Page<ClearanceView> list(
            @QueryParam("state") @Pattern(regexp = "queued|sent|cleared|refused|unclear") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return clearances.list(state, cursor, Page.size(limit));
    }

    @PUT
    @Path("clearances/{invoice}")
    @RolesAllowed("finance.manage")
    public ClearanceView settle(@PathParam("invoice") UUID invoice, @NotNull @Valid DecideClearance command) {
        return clearances.settle(invoice, command);
    }

    @GET
    @Path("sellers/{seller}/tax-desk")
    @RolesAllowed("finance.read")
    public TaxDeskView desk(@PathParam("seller") UUID seller) {
        return desks.get(seller);
    }

    @PUT
    @Path("sellers/{seller}/tax-desk")
    @RolesAllowed("finance.manage")
    public TaxDeskView save(@PathParam("seller") UUID seller, @NotNull @Valid SaveTaxDesk command) {
        return desks.save(seller, command);
    }
}
