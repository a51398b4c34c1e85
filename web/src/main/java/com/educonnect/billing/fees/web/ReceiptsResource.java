package com.educonnect.billing.fees.web;

import com.educonnect.billing.fees.FamilyMatch;
import com.educonnect.billing.fees.GiveReason;
import com.educonnect.billing.fees.cash.ReceiptService;
import com.educonnect.billing.fees.cash.ReceiptView;
import com.educonnect.billing.fees.cash.ReceiveUnclear;
import com.educonnect.billing.fees.cash.UnclearService;
import com.educonnect.billing.fees.cash.UnclearView;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Money that families have paid. */
@ApplicationScoped
@Path("fees")
public class ReceiptsResource {
    @Inject
    ReceiptService receipts;

    @Inject
    UnclearService unclear;

    @GET
    @Path("receipts")
    @RolesAllowed("fees.read")
    public Page<ReceiptView> receipts(
            @QueryParam("q") @Size(max = 100) String search,
            @QueryParam("day") LocalDate day,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return receipts.receipts(search, day, cursor, limit);
    }

    @GET
    @Path("receipts/{receipt}")
    @RolesAllowed("fees.read")
    public ReceiptView receipt(@PathParam("receipt") UUID receipt) {
        return receipts.receipt(receipt);
    }

    @GET
    @Path("receipts/{receipt}/paper")
    @RolesAllowed("fees.read")
    @Produces(Papers.PDF)
    public Response paper(@PathParam("receipt") UUID receipt) {
        return Papers.of(receipts.pdf(receipt), "receipt.pdf");
    }

    @PUT
    @Path("receipts/{receipt}/voiding")
    @RolesAllowed("fees.manage")
    public ReceiptView annul(@PathParam("receipt") UUID receipt, @NotNull @Valid GiveReason command) {
        return receipts.annul(receipt, command.reason());
    }

    /** Families that a typed reference may mean, the surest first. */
    @GET
    @Path("references")
    @RolesAllowed("fees.read")
    public List<FamilyMatch> matches(@QueryParam("reference") @NotNull @Size(max = 100) String reference) {
        return unclear.matches(reference);
    }

    @GET
    @Path("unclear")
    @RolesAllowed("fees.read")
    public Page<UnclearView> unclear(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return unclear.unclear(cursor, limit);
    }

    @PUT
    @Path("unclear/{payment}")
    @RolesAllowed("fees.cash")
    public UnclearView receiveUnclear(@PathParam("payment") UUID payment, @NotNull @Valid ReceiveUnclear command) {
        return unclear.receive(payment, command);
    }

    @PUT
    @Path("unclear/{payment}/families/{family}")
    @RolesAllowed("fees.cash")
    public ReceiptView assign(@PathParam("payment") UUID payment, @PathParam("family") UUID family) {
        return unclear.assign(payment, family);
    }
}
