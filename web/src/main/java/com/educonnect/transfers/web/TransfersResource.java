package com.educonnect.transfers.web;

import com.educonnect.platform.Page;
import com.educonnect.transfers.AnswerTransfer;
import com.educonnect.transfers.AskTransfer;
import com.educonnect.transfers.ConsentService;
import com.educonnect.transfers.SignedConsent;
import com.educonnect.transfers.TransferService;
import com.educonnect.transfers.TransferView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Pupils on the way from one school to another. */
@ApplicationScoped
@Path("transfers")
public class TransfersResource {
    @Inject
    TransferService transfers;

    @Inject
    ConsentService consents;

    @GET
    @RolesAllowed("transfers.manage")
    public Page<TransferView> transfers(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return transfers.transfers(cursor, limit);
    }

    @GET
    @Path("{transfer}")
    @RolesAllowed("transfers.manage")
    public TransferView transfer(@PathParam("transfer") UUID transfer) {
        return transfers.transfer(transfer);
    }

    @PUT
    @Path("{transfer}")
    @RolesAllowed("transfers.manage")
    public TransferView ask(@PathParam("transfer") UUID transfer, @NotNull @Valid AskTransfer command) {
        return transfers.ask(transfer, command);
    }

    @PUT
    @Path("{transfer}/answer")
    @RolesAllowed("transfers.manage")
    public TransferView answer(@PathParam("transfer") UUID transfer, @NotNull @Valid AnswerTransfer command) {
        return transfers.answer(transfer, command);
    }

    @PUT
    @Path("{transfer}/consent")
    @RolesAllowed("transfers.manage")
    public TransferView sign(@PathParam("transfer") UUID transfer, @NotNull @Valid SignedConsent signed) {
        return consents.sign(transfer, signed);
    }

    @PUT
    @Path("{transfer}/arrival")
    @RolesAllowed("transfers.manage")
    public TransferView take(@PathParam("transfer") UUID transfer) {
        return transfers.take(transfer);
    }
}
