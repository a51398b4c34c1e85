package com.educonnect.establishments.web;

import com.educonnect.establishments.transfers.DecideTransfer;
import com.educonnect.establishments.transfers.ProposeTransfer;
import com.educonnect.establishments.transfers.SchoolTransferService;
import com.educonnect.establishments.transfers.SchoolTransferView;
import com.educonnect.platform.Page;
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

/** Schools that leave the district for another, and those that come. */
@ApplicationScoped
@Path("districts/{district}/transfers")
public class SchoolTransfersResource {
    @Inject
    SchoolTransferService transfers;

    @GET
    @RolesAllowed("schools.read")
    public Page<SchoolTransferView> list(
            @PathParam("district") UUID district,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return transfers.list(district, cursor, Page.size(limit));
    }

    @PUT
    @Path("{transfer}")
    @RolesAllowed("schools.manage")
    public SchoolTransferView propose(
            @PathParam("district") UUID district,
            @PathParam("transfer") UUID transfer,
            @NotNull @Valid ProposeTransfer command) {
        return transfers.propose(district, transfer, command);
    }

    @PUT
    @Path("{transfer}/state")
    @RolesAllowed("schools.manage")
    public SchoolTransferView decide(
            @PathParam("district") UUID district,
            @PathParam("transfer") UUID transfer,
            @NotNull @Valid DecideTransfer command) {
        return transfers.decide(district, transfer, command);
    }
}
