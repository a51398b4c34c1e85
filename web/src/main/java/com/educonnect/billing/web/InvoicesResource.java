package com.educonnect.billing.web;

import com.educonnect.billing.bank.BankLineView;
import com.educonnect.billing.bank.BankService;
import com.educonnect.billing.bank.RecordTransfer;
import com.educonnect.billing.console.FinanceService;
import com.educonnect.billing.invoices.CreditInvoice;
import com.educonnect.billing.invoices.InvoiceLinks;
import com.educonnect.billing.invoices.InvoiceService;
import com.educonnect.billing.invoices.InvoiceView;
import com.educonnect.billing.invoices.SettlementView;
import com.educonnect.billing.invoices.Withholding;
import com.educonnect.billing.invoices.WithholdingService;
import com.educonnect.platform.Page;
import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Invoices of all customers, and what settles them. */
@ApplicationScoped
@Path("finance/invoices")
public class InvoicesResource {
    @Inject
    FinanceService finance;

    @Inject
    InvoiceService invoices;

    @Inject
    WithholdingService withholdings;

    @Inject
    BankService bank;

    @Inject
    InvoiceLinks links;

    /**
     * An invoice and what has settled it so far.
     *
     * @param link where whoever holds it pays the invoice without a login; null for a credit note
     */
    public record Opened(
            InvoiceView invoice,
            List<SettlementView> settlements,
            @Nullable String link) {}

    @GET
    @RolesAllowed("finance.read")
    public Page<InvoiceView> list(
            @QueryParam("figure") String figure,
            @QueryParam("currency") @Pattern(regexp = "[A-Z]{3}") String currency,
            @QueryParam("q") @Size(max = 100) String search,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return finance.rows(figure, currency, search, cursor, Page.size(limit));
    }

    @GET
    @Path("{invoice}")
    @RolesAllowed("finance.read")
    public Opened get(@PathParam("invoice") UUID invoice) {
        var found = invoices.get(invoice);
        var link = found.kind().equals("invoice") ? links.url(invoice) : null;
        return new Opened(found, invoices.settlements(invoice), link);
    }

    @GET
    @Path("{invoice}/paper")
    @RolesAllowed("finance.read")
    @Produces(Papers.PDF)
    public Response paper(@PathParam("invoice") UUID invoice) {
        return Papers.of(invoices.pdf(invoice), "invoice.pdf");
    }

    @PUT
    @Path("{invoice}/credit-notes/{note}")
    @RolesAllowed("finance.manage")
    public InvoiceView credit(
            @PathParam("invoice") UUID invoice, @PathParam("note") UUID note, @NotNull @Valid CreditInvoice command) {
        return invoices.credit(note, invoice, command.net(), command.reason().strip());
    }

    @PUT
    @Path("{invoice}/withholdings/{withholding}")
    @RolesAllowed("finance.manage")
    public InvoiceView withhold(
            @PathParam("invoice") UUID invoice,
            @PathParam("withholding") UUID withholding,
            @NotNull @Valid Withholding command) {
        return withholdings.withhold(withholding, invoice, command);
    }

    @PUT
    @Path("{invoice}/transfers/{transfer}")
    @RolesAllowed("finance.manage")
    public BankLineView record(
            @PathParam("invoice") UUID invoice,
            @PathParam("transfer") UUID transfer,
            @NotNull @Valid RecordTransfer command) {
        return bank.record(transfer, invoice, command);
    }
}
