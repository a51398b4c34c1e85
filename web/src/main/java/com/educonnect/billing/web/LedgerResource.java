package com.educonnect.billing.web;

import com.educonnect.billing.ledger.Balance;
import com.educonnect.billing.ledger.BookService;
import com.educonnect.billing.ledger.LedgerExport;
import com.educonnect.billing.ledger.LedgerService;
import com.educonnect.billing.ledger.PostedEntry;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Tenants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The operator's books. */
@ApplicationScoped
@Path("finance/ledger")
public class LedgerResource {
    @Inject
    BookService books;

    @Inject
    LedgerService ledger;

    @Inject
    LedgerExport export;

    @Inject
    Tenants tenants;

    @GET
    @Path("accounts")
    @RolesAllowed("finance.read")
    public List<Balance> accounts(
            @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate until) {
        return books.accounts(from, until);
    }

    @GET
    @Path("accounts/{account}/parties")
    @RolesAllowed("finance.read")
    public List<Balance> parties(
            @PathParam("account") @Pattern(regexp = "[1-9][0-9]{1,9}") String account,
            @QueryParam("to") @NotNull LocalDate until) {
        return books.parties(account, until);
    }

    @GET
    @Path("entries")
    @RolesAllowed("finance.read")
    public Page<PostedEntry> entries(
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate until,
            @QueryParam("account") @Pattern(regexp = "[1-9][0-9]{1,9}") String account,
            @QueryParam("party") UUID party,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return books.entries(from, until, account, party, cursor, Page.size(limit));
    }

    /** Written while it is read: the books are not held in memory. */
    @GET
    @Path("export/{form}")
    @RolesAllowed("finance.read")
    @Produces("text/csv")
    public Response export(
            @PathParam("form") @Pattern(regexp = "csv|fec") String form,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate until) {
        var chosen = LedgerExport.Form.valueOf(form.toUpperCase(Locale.ROOT));
        var language = tenants.actor().language();
        StreamingOutput rows = out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            export.write(chosen, from, until, language, writer);
            writer.flush();
        };
        return Papers.of(rows, "ledger-" + form + (form.equals("fec") ? ".txt" : ".csv"));
    }

    @PUT
    @Path("closings/{until}")
    @RolesAllowed("finance.manage")
    public void close(@PathParam("until") LocalDate until) {
        ledger.close(until);
    }
}
