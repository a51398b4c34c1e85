package com.educonnect.billing.web;

import com.educonnect.billing.bank.ApprovalService;
import com.educonnect.billing.bank.ApprovalView;
import com.educonnect.billing.bank.AskApproval;
import com.educonnect.billing.bank.BankLineView;
import com.educonnect.billing.bank.BankService;
import com.educonnect.billing.bank.ImportStatement;
import com.educonnect.billing.bank.MakeVouchers;
import com.educonnect.billing.bank.VoucherService;
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
import java.util.List;
import java.util.UUID;

/** The operator's bank account, what two people decide, and vouchers. */
@ApplicationScoped
@Path("finance/bank")
public class BankResource {
    @Inject
    BankService bank;

    @Inject
    ApprovalService approvals;

    @Inject
    VoucherService vouchers;

    /** The invoice that a line pays. */
    public record MatchLine(@NotNull UUID invoice) {}

    /** Yes or no. */
    public record Decide(boolean approved) {}

    @GET
    @Path("lines")
    @RolesAllowed("finance.read")
    public Page<BankLineView> lines(
            @QueryParam("state") @Pattern(regexp = "open|matched|ignored") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return bank.lines(state, cursor, Page.size(limit));
    }

    @PUT
    @Path("statements/{statement}")
    @RolesAllowed("finance.manage")
    public BankService.Imported take(@PathParam("statement") UUID statement, @NotNull @Valid ImportStatement command) {
        return bank.take(statement, command);
    }

    @PUT
    @Path("lines/{line}/invoice")
    @RolesAllowed("finance.manage")
    public BankLineView match(@PathParam("line") UUID line, @NotNull @Valid MatchLine command) {
        return bank.match(line, command.invoice());
    }

    @PUT
    @Path("lines/{line}/ignored")
    @RolesAllowed("finance.manage")
    public BankLineView ignore(@PathParam("line") UUID line) {
        return bank.ignore(line);
    }

    @GET
    @Path("approvals")
    @RolesAllowed("finance.read")
    public List<ApprovalView> approvals(@QueryParam("open") boolean open) {
        return approvals.all(open);
    }

    @PUT
    @Path("approvals/{approval}")
    @RolesAllowed("finance.manage")
    public ApprovalView ask(@PathParam("approval") UUID approval, @NotNull @Valid AskApproval command) {
        return approvals.ask(approval, command);
    }

    @PUT
    @Path("approvals/{approval}/decision")
    @RolesAllowed("finance.approve")
    public ApprovalView decide(@PathParam("approval") UUID approval, @NotNull @Valid Decide command) {
        return approvals.decide(approval, command.approved());
    }

    @PUT
    @Path("vouchers/{batch}")
    @RolesAllowed("finance.manage")
    public VoucherService.Made make(@PathParam("batch") UUID batch, @NotNull @Valid MakeVouchers command) {
        return vouchers.make(batch, command);
    }
}
