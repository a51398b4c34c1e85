package com.educonnect.billing.fees.web;

import com.educonnect.billing.fees.CorrectAccount;
import com.educonnect.billing.fees.FamiliesMade;
import com.educonnect.billing.fees.FamilyAccountService;
import com.educonnect.billing.fees.FamilyAccountView;
import com.educonnect.billing.fees.FamilyMoves;
import com.educonnect.billing.fees.FamilyRow;
import com.educonnect.billing.fees.FamilyService;
import com.educonnect.billing.fees.GiveReason;
import com.educonnect.billing.fees.MoveToFamily;
import com.educonnect.billing.fees.SaveFamily;
import com.educonnect.billing.fees.StatementOfAccount;
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
import java.util.UUID;

/** Families and their accounts. */
@ApplicationScoped
@Path("fees/families")
public class FamiliesResource {
    @Inject
    FamilyService families;

    @Inject
    FamilyAccountService accounts;

    @Inject
    FamilyMoves moves;

    @Inject
    StatementOfAccount statements;

    /** @param owing only those who owe something that is due */
    @GET
    @RolesAllowed("fees.read")
    public Page<FamilyRow> families(
            @QueryParam("q") @Size(max = 100) String search,
            @QueryParam("owing") boolean owing,
            @QueryParam("pupil") UUID pupil,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return families.families(search, owing, pupil, cursor, limit);
    }

    /** Makes families for all pupils who have none: children who share a guardian who pays are one family. */
    @PUT
    @RolesAllowed("fees.manage")
    public FamiliesMade make() {
        return families.make();
    }

    @GET
    @Path("{family}")
    @RolesAllowed("fees.read")
    public FamilyAccountView account(@PathParam("family") UUID family) {
        return accounts.account(family);
    }

    @PUT
    @Path("{family}")
    @RolesAllowed("fees.manage")
    public FamilyAccountView save(@PathParam("family") UUID family, @NotNull @Valid SaveFamily command) {
        return families.save(family, command);
    }

    @PUT
    @Path("{family}/charges/{charge}")
    @RolesAllowed("fees.manage")
    public FamilyAccountView correct(
            @PathParam("family") UUID family,
            @PathParam("charge") UUID charge,
            @NotNull @Valid CorrectAccount command) {
        return accounts.correct(family, charge, command);
    }

    @PUT
    @Path("{family}/charges/{charge}/reversal")
    @RolesAllowed("fees.manage")
    public FamilyAccountView reverse(
            @PathParam("family") UUID family, @PathParam("charge") UUID charge, @NotNull @Valid GiveReason command) {
        return accounts.reverse(family, charge, command.reason());
    }

    /** The pupil's charges go to this family from now on. */
    @PUT
    @Path("{family}/pupils/{pupil}")
    @RolesAllowed("fees.manage")
    public FamilyAccountView move(
            @PathParam("family") UUID family, @PathParam("pupil") UUID pupil, @NotNull @Valid MoveToFamily command) {
        return moves.move(family, pupil, command);
    }

    /** Another family's pupils and balance come to this one. */
    @PUT
    @Path("{family}/joined/{other}")
    @RolesAllowed("fees.manage")
    public FamilyAccountView join(
            @PathParam("family") UUID family, @PathParam("other") UUID other, @NotNull @Valid GiveReason command) {
        return moves.join(family, other, command.reason());
    }

    @GET
    @Path("{family}/statement")
    @RolesAllowed("fees.read")
    @Produces(Papers.PDF)
    public Response statement(@PathParam("family") UUID family) {
        return Papers.of(statements.pdf(family), "statement.pdf");
    }
}
