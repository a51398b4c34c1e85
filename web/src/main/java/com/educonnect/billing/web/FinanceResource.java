package com.educonnect.billing.web;

import com.educonnect.billing.console.FinanceService;
import com.educonnect.billing.console.FinanceView;
import com.educonnect.billing.contracts.ContractService;
import com.educonnect.billing.contracts.ContractView;
import com.educonnect.billing.contracts.PlanService;
import com.educonnect.billing.contracts.PlanView;
import com.educonnect.billing.contracts.SavePlan;
import com.educonnect.billing.invoices.SaveSeller;
import com.educonnect.billing.invoices.SellerService;
import com.educonnect.billing.invoices.SellerView;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** Figures, contracts, price lists and sellers. */
@ApplicationScoped
@Path("finance")
public class FinanceResource {
    @Inject
    FinanceService finance;

    @Inject
    ContractService contracts;

    @Inject
    PlanService plans;

    @Inject
    SellerService sellers;

    @GET
    @RolesAllowed("finance.read")
    public FinanceView get() {
        return finance.get();
    }

    @GET
    @Path("contracts")
    @RolesAllowed("finance.read")
    public Page<ContractView> contracts(
            @QueryParam("state") @Pattern(regexp = "trial|active|ended") String state,
            @QueryParam("stage") @Pattern(regexp = "none|reminded|readonly|suspended") String stage,
            @QueryParam("coupon") @Pattern(regexp = "[A-Z0-9-]{3,30}") String coupon,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return contracts.list(state, stage, coupon, cursor, Page.size(limit));
    }

    /** A district begins to pay for its schools. */
    @PUT
    @Path("districts/{district}/contract")
    @RolesAllowed("finance.manage")
    public ContractView begin(@PathParam("district") UUID district) {
        return contracts.beginFor(district);
    }

    @DELETE
    @Path("contracts/{contract}")
    @RolesAllowed("finance.manage")
    public void end(@PathParam("contract") UUID contract) {
        contracts.end(contract);
    }

    @GET
    @Path("plans")
    @RolesAllowed("finance.read")
    public List<PlanView> plans() {
        return plans.all();
    }

    @PUT
    @Path("plans/{plan}")
    @RolesAllowed("finance.manage")
    public PlanView publish(@PathParam("plan") UUID plan, @NotNull @Valid SavePlan command) {
        return plans.publish(plan, command);
    }

    @DELETE
    @Path("plans/{plan}")
    @RolesAllowed("finance.manage")
    public void retire(@PathParam("plan") UUID plan) {
        plans.retire(plan);
    }

    @GET
    @Path("sellers")
    @RolesAllowed("finance.read")
    public List<SellerView> sellers() {
        return sellers.all();
    }

    @PUT
    @Path("sellers/{seller}")
    @RolesAllowed("finance.manage")
    public SellerView save(@PathParam("seller") UUID seller, @NotNull @Valid SaveSeller command) {
        return sellers.save(seller, command);
    }
}
