package com.educonnect.billing.invoices;

import com.educonnect.billing.payments.RouteTokens;
import com.educonnect.billing.payments.RouteTokens.Kind;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Configuration;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** The address by which an invoice is paid without a login. It ends with nothing: an invoice that is paid says so. */
@Dependent
public class InvoiceLinks {
    @Inject
    RouteTokens tokens;

    @Inject
    InvoiceRepository invoices;

    @Inject
    Configuration configuration;

    /** The client's page for a link. */
    public static String path(String link) {
        return "/pay/" + link;
    }

    public String url(UUID invoice) {
        return configuration.get("public.url") + path(tokens.of(Kind.INVOICE, null, invoice));
    }

    /** In the operator's books; refuses a link that nobody made. */
    public InvoiceView invoice(String link) {
        return tokens.read(link)
                .filter(route -> route.kind() == Kind.INVOICE)
                .flatMap(route -> invoices.find(route.id()))
                .filter(found -> found.kind().equals("invoice"))
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }
}
