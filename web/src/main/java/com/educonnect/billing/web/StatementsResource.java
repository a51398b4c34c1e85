package com.educonnect.billing.web;

import com.educonnect.billing.statements.NameOwner;
import com.educonnect.billing.statements.ResolveLine;
import com.educonnect.billing.statements.StatementDayView;
import com.educonnect.billing.statements.StatementLineView;
import com.educonnect.billing.statements.StatementService;
import com.educonnect.billing.statements.TakeStatement;
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
import java.time.LocalDate;
import java.util.UUID;

/** What providers say they took in, against the books of a school or of the operator. */
@ApplicationScoped
@Path("payment-accounts")
public class StatementsResource {
    @Inject
    StatementService statements;

    @GET
    @Path("statements/differences")
    @RolesAllowed({"fees.manage", "finance.read"})
    public Page<StatementLineView> differences(
            @QueryParam("open") boolean open, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return statements.differences(open, cursor, Page.size(limit));
    }

    @GET
    @Path("statements/days")
    @RolesAllowed({"fees.manage", "finance.read"})
    public Page<StatementDayView> days(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return statements.days(cursor, Page.size(limit));
    }

    @GET
    @Path("statements/lines")
    @RolesAllowed({"fees.manage", "finance.read"})
    public Page<StatementLineView> lines(
            @QueryParam("providerAccount") @NotNull UUID account,
            @QueryParam("day") @NotNull LocalDate day,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return statements.lines(account, day, cursor, Page.size(limit));
    }

    @PUT
    @Path("statements/differences/{statementLine}/resolution")
    @RolesAllowed({"fees.manage", "finance.manage"})
    public StatementLineView resolve(@PathParam("statementLine") UUID line, @NotNull @Valid ResolveLine command) {
        return statements.resolve(line, command);
    }

    @PUT
    @Path("statements/differences/{statementLine}/owner")
    @RolesAllowed({"fees.manage", "finance.manage"})
    public StatementLineView own(@PathParam("statementLine") UUID line, @NotNull @Valid NameOwner command) {
        return statements.own(line, command);
    }

    @PUT
    @Path("{providerAccount}/statement")
    @RolesAllowed({"fees.manage", "finance.manage"})
    public StatementService.Taken take(
            @PathParam("providerAccount") UUID account, @NotNull @Valid TakeStatement command) {
        return statements.take(account, command);
    }
}
