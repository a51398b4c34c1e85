package com.educonnect.billing.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.BillingFixtures;
import com.educonnect.billing.contracts.Term;
import com.educonnect.billing.invoices.InvoiceLinks;
import com.educonnect.billing.invoices.InvoiceService;
import com.educonnect.billing.invoices.InvoiceView;
import com.educonnect.billing.payments.PaymentView;
import com.educonnect.billing.payments.RouteTokens;
import com.educonnect.billing.payments.RouteTokens.Kind;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class InvoiceLinkIT {
    private final BillingFixtures school = new BillingFixtures();
    private final InvoiceView invoice = invoice();
    private final String link = link(invoice.id());

    private InvoiceView invoice() {
        school.office.with(Configuration.class, settings());
        school.pupils(10);
        return school.choose(school.plan("Base " + Ids.next(), Term.TERM, BillingFixtures.TIERS, 25_000));
    }

    private String link(UUID of) {
        var url = school.office.platform(InvoiceLinks.class, links -> links.url(of));
        return url.substring(url.lastIndexOf("/pay/") + "/pay/".length());
    }

    @Test
    void itTellsWhatIsPrintedAndWhatIsOwed() {
        var told = call(links -> links.get(link));
        assertThat(told)
                .isEqualTo(new OpenInvoice(
                        invoice.number(),
                        invoice.buyer(),
                        invoice.dueOn(),
                        invoice.total(),
                        "XOF",
                        "Banque de l’Atlantique\nSN08 0001"));
    }

    @Test
    void whatNobodyMadeOrWasMadeForSomethingElseLeadsNowhere() {
        var note = school.office.platform(
                InvoiceService.class, invoices -> invoices.credit(Ids.next(), invoice.id(), 100, "Geste"));
        var callback = school.office.platform(RouteTokens.class, tokens -> tokens.of(Kind.PAYMENT, null, invoice.id()));
        var edited = (link.charAt(10) == 'A' ? 'B' : 'A') + link.substring(11);

        for (var wrong :
                List.of("", "x", link.substring(0, 10) + edited, callback, link(note.id()), link(Ids.next()))) {
            assertThatThrownBy(() -> call(links -> links.get(wrong))).hasMessage("platform.not-found");
            assertThatThrownBy(() -> call(links -> links.ways(wrong))).hasMessage("platform.not-found");
            assertThatThrownBy(() -> pay(wrong, 100)).hasMessage("platform.not-found");
            assertThatThrownBy(() -> call(links -> links.payment(wrong, Ids.next())))
                    .hasMessage("platform.not-found");
        }
    }

    @Test
    void noMoreIsTakenThanIsOwed() {
        assertThatThrownBy(() -> pay(link, invoice.total() + 1)).hasMessageStartingWith("payments.more-than-is-owed");
    }

    @Test
    void aPaymentOfAnotherInvoiceIsAsUnknownAsNone() {
        var own = paid(invoice.id());
        var others = paid(Ids.next());

        var found = call(links -> links.payment(link, own));
        assertThat(found.id()).isEqualTo(own);
        assertThatThrownBy(() -> call(links -> links.payment(link, others))).hasMessage("platform.not-found");
    }

    private PaymentView pay(String by, long amount) {
        return call(links -> links.pay(by, Ids.next(), new PayInvoice("mtn-momo", amount, "+2250505060700")));
    }

    private UUID paid(UUID of) {
        var payment = Ids.next();
        school.office.sql().update("""
                INSERT INTO platform.payment (id, provider, subject, subject_id, label, amount, currency, state)
                VALUES (?, 'mtn-momo', 'invoice', ?, 'x', 100, 'XOF', 'failed')
                """, payment, of);
        return payment;
    }

    private static Configuration settings() {
        try {
            var file = Files.createTempFile("educonnect", ".properties");
            Files.writeString(
                    file, "public.url=https://educonnect.example\neduconnect.master.key=" + "A".repeat(43) + "=\n");
            return new Configuration(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T call(Function<InvoiceLinkService, T> work) {
        return school.office.platform(InvoiceLinkService.class, work);
    }
}
