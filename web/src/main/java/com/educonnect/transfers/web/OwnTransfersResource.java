package com.educonnect.transfers.web;

import com.educonnect.transfers.ConsentService;
import com.educonnect.transfers.OwnConsent;
import com.educonnect.transfers.OwnTransfer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** What waits for the word of a guardian, or of a pupil of full age, before a file goes to another country. */
@ApplicationScoped
@Path("own-transfers")
public class OwnTransfersResource {
    @Inject
    ConsentService consents;

    @GET
    @RolesAllowed("transfers.own")
    public List<OwnTransfer> awaited() {
        return consents.awaited();
    }

    @PUT
    @Path("{transfer}/consent")
    @RolesAllowed("transfers.own")
    public OwnConsent say(@PathParam("transfer") UUID transfer, @NotNull @Valid OwnConsent word) {
        return consents.say(transfer, word);
    }
}
