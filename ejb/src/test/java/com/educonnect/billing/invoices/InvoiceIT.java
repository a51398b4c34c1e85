package com.educonnect.billing.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.BillingFixtures;
import com.educonnect.billing.Money;
import com.educonnect.billing.contracts.Term;
import com.educonnect.billing.contracts.Tier;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.billing.ledger.LedgerService;
import com.educonnect.billing.ledger.Line;
import com.educonnect.billing.ledger.PostedEntry;
import com.educonnect.billing.payments.PaymentReversed;
import com.educonnect.billing.payments.PaymentSettled;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a trial to a paid invoice, with the books at each step. 120 pupils: 100 x 500 + 20 x 400 = 58 000, tax 10 440. */
class InvoiceIT {
    private final BillingFixtures school = new BillingFixtures();
    private final UUID plan = school.plan("Base " + Ids.next(), Term.TERM, BillingFixtures.TIERS, 25_000);

    private InvoiceView issued() {
        school.pupils(120);
        return school.choose(plan);
    }

    @Test
    void aSchoolOnTrialChoosesAPlanAndIsBilledForItsPupilsFromTheEndOfTheTrial() {
        var invoice = issued();

        assertThat(invoice.net()).isEqualTo(58_000);
        assertThat(invoice.tax()).isEqualTo(10_440);
        assertThat(invoice.number()).matches("SN-F-2026-\\d{6}");
        assertThat(invoice.servedFrom()).isEqualTo(LocalDate.of(2027, 1, 17));
        assertThat(invoice.servedUntil()).isEqualTo(LocalDate.of(2027, 5, 17));
        assertThat(invoice.state()).isEqualTo("issued");
        assertThat(school.contract().state()).isEqualTo("trial");
        assertThat(school.party(Chart.CUSTOMERS)).isEqualTo(68_440);
        assertThat(sums(invoice.id())).containsExactly(68_440L, -58_000L, -10_440L);
    }

    @Test
    void aTransferPaysItEndsTheTrialAndEvensTheAccount() {
        var invoice = issued();
        settle(invoice, Ids.next(), 68_440, 0);

        assertThat(school.invoice(invoice.id()).state()).isEqualTo("paid");
        assertThat(school.contract().state()).isEqualTo("active");
        assertThat(school.party(Chart.CUSTOMERS)).isZero();
        assertThat(school.schoolState()).isEqualTo("open");
    }

    @Test
    void aPaymentToldTwiceCountsOnce() {
        var invoice = issued();
        var payment = Ids.next();
        settle(invoice, payment, 30_000, 0);
        settle(invoice, payment, 30_000, 0);

        assertThat(school.invoice(invoice.id()).state()).isEqualTo("part_paid");
        assertThat(school.party(Chart.CUSTOMERS)).isEqualTo(38_440);
    }

    @Test
    void whatIsPaidTooMuchPaysTheNextInvoice() {
        var invoice = issued();
        settle(invoice, Ids.next(), 100_000, 500);
        assertThat(school.party(Chart.ADVANCES)).isEqualTo(-31_560);

        school.day(LocalDate.of(2027, 5, 10));
        var next = bill();
        assertThat(next.settled()).isEqualTo(31_560);
        assertThat(next.state()).isEqualTo("part_paid");
        assertThat(next.number()).matches("SN-F-2027-\\d{6}");
        assertThat(school.party(Chart.ADVANCES)).isZero();
        assertThat(school.party(Chart.CUSTOMERS)).isEqualTo(68_440 - 31_560);
    }

    @Test
    void aPeriodIsBilledOnceAndNotLongBeforeItBegins() {
        issued();
        school.day(LocalDate.of(2027, 5, 2));
        assertThat(school.office.<BillingService, Object>platform(
                        BillingService.class, billing -> billing.bill(school.contract.id())))
                .isEqualTo(java.util.Optional.empty());
        school.day(LocalDate.of(2027, 5, 3));
        bill();
        assertThat(school.office.<BillingService, Object>platform(
                        BillingService.class, billing -> billing.bill(school.contract.id())))
                .isEqualTo(java.util.Optional.empty());
        assertThat(school.invoices()).hasSize(2);
    }

    @Test
    void aPaymentThatGoesBackIsOwedAnew() {
        var invoice = issued();
        var payment = Ids.next();
        settle(invoice, payment, 68_440, 0);
        for (var twice = 0; twice < 2; twice++) {
            school.office.platform(PaymentLanding.class, landing -> {
                landing.reversed(new PaymentReversed(
                        payment, "bank-transfer", "invoice", invoice.id(), Money.of(68_440, "XOF"), school.office.now));
                return null;
            });
        }

        assertThat(school.invoice(invoice.id()).state()).isEqualTo("issued");
        assertThat(school.party(Chart.CUSTOMERS)).isEqualTo(68_440);
    }

    @Test
    void taxThatTheCustomerKeptBackSettlesWithItsCertificate() {
        var invoice = issued();
        settle(invoice, Ids.next(), 64_090, 0);
        var withheld = Ids.next();
        var command = new Withholding(4_350, LocalDate.of(2026, 11, 18), "DGI-77");
        var paid = school.office.platform(
                WithholdingService.class, service -> service.withhold(withheld, invoice.id(), command));

        assertThat(paid.state()).isEqualTo("paid");
        assertThat(school.party(Chart.CUSTOMERS)).isZero();
        assertThatThrownBy(() -> school.office.platform(
                        WithholdingService.class, service -> service.withhold(Ids.next(), invoice.id(), command)))
                .hasMessageStartingWith("invoices.more-than-owed");
    }

    @Test
    void anInvoiceIsTakenBackInPartsToTheLastFranc() {
        var invoice = issued();
        credit(invoice, 19_333);
        credit(invoice, 19_333);
        credit(invoice, 19_334);

        assertThat(school.invoice(invoice.id()).state()).isEqualTo("paid");
        assertThat(school.party(Chart.CUSTOMERS)).isZero();
        assertThat(school.invoices().stream()
                        .filter(paper -> paper.kind().equals("credit_note"))
                        .mapToLong(InvoiceView::tax)
                        .sum())
                .isEqualTo(10_440);
        assertThatThrownBy(() -> credit(invoice, 1)).hasMessageStartingWith("invoices.more-than-invoiced");
    }

    @Test
    void incomePaidAheadIsEarnedMonthByMonth() {
        var invoice = issued();
        for (var month = LocalDate.of(2027, 2, 1);
                month.isBefore(LocalDate.of(2027, 7, 1));
                month = month.plusMonths(1)) {
            release(invoice, month);
            release(invoice, month);
        }

        var released = entries(invoice.id()).stream()
                .filter(entry -> entry.step().startsWith("earned"))
                .map(entry -> entry.lines().getFirst().amount())
                .toList();
        assertThat(released).hasSize(5).allMatch(amount -> amount > 0);
        assertThat(released.stream().mapToLong(Long::longValue).sum()).isEqualTo(58_000);
        assertThat(released.getFirst()).isEqualTo(58_000 * 15 / 120);
    }

    @Test
    void aDearerPlanInMidPeriodIsOwedForTheDaysThatAreLeft() {
        var invoice = issued();
        settle(invoice, Ids.next(), 68_440, 0);
        school.day(LocalDate.of(2027, 3, 18));
        var dear = school.plan("Plus " + Ids.next(), Term.TERM, List.of(new Tier(null, 1_000)), 0);

        var change = school.choose(dear);

        assertThat(change.net()).isEqualTo(60_000 - 29_000);
        assertThat(change.servedFrom()).isEqualTo(LocalDate.of(2027, 3, 18));
        assertThat(school.contract().billedUntil()).isEqualTo(LocalDate.of(2027, 5, 17));
    }

    @Test
    void aCheaperPlanGivesBackWhatIsLeftOfTheOldOneHoweverOftenItChanges() {
        var invoice = issued();
        settle(invoice, Ids.next(), 68_440, 0);
        school.day(LocalDate.of(2027, 3, 18));
        school.choose(school.plan("Mini " + Ids.next(), Term.TERM, List.of(new Tier(null, 100)), 0));
        assertThat(school.invoices().getFirst().net()).isEqualTo(29_000 - 6_000);

        school.choose(school.plan("Nano " + Ids.next(), Term.TERM, List.of(new Tier(null, 50)), 0));
        assertThat(school.invoices().stream()
                        .filter(paper -> paper.kind().equals("credit_note"))
                        .mapToLong(InvoiceView::net)
                        .sum())
                .isEqualTo(29_000 - 3_000);
        assertThat(school.party(Chart.ADVANCES)).isEqualTo(-(26_000 + 26_000 * 18 / 100));
    }

    @Test
    void theDatabaseKeepsAnIssuedInvoiceAsItIs() {
        var invoice = issued();
        var platform = new Sql(TestDatabase.get().platform());
        for (var change : List.of(
                "total = 1, net = 1, tax = 0",
                "number = 'X'",
                "snapshot = '{}'",
                "issued_on = '2020-01-01'",
                "party = id")) {
            assertThatThrownBy(() -> platform.update("UPDATE invoice SET " + change + " WHERE id = ?", invoice.id()))
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> platform.update("DELETE FROM invoice WHERE id = ?", invoice.id()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> platform.update("UPDATE settlement SET amount = 1"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void numbersOfASellerHaveNoGaps() {
        var invoice = issued();
        assertThatThrownBy(() -> school.office.platform(InvoiceService.class, invoices -> {
                    invoices.credit(Ids.next(), invoice.id(), 10, "Essai");
                    throw new IllegalStateException("the lights went out");
                }))
                .hasMessage("the lights went out");
        credit(invoice, 1_000);

        var gaps = school.office
                .sql()
                .find(
                        "SELECT max(i.sequence) - count(*) FROM platform.invoice i JOIN platform.seller s ON s.id ="
                                + " i.seller_id WHERE s.code = 'SN' AND i.year = 2026",
                        row -> row.getLong(1));
        assertThat(gaps).contains(0L);
    }

    @Test
    void thePaperSaysWhatTheLawWants() {
        var invoice = issued();
        var said = school.office.platform(InvoiceService.class, invoices -> invoices.document(invoice.id()));
        var xhtml = new InvoicePaper(said, null).xhtml();

        assertThat(xhtml)
                .contains("NINEA-1", "RC-1", "SARL", "Banque de l’Atlantique", invoice.number(), "17 janvier 2027")
                .contains("Arrêtée la présente facture à la somme de : soixante-huit mille quatre cent quarante francs"
                        + " CFA.");
        var pdf = school.office.platform(InvoiceService.class, invoices -> invoices.pdf(invoice.id()));
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void moneyForNobodysInvoiceWaitsForItsOwner() {
        var payment = Ids.next();
        school.office.platform(PaymentLanding.class, landing -> {
            landing.settled(new PaymentSettled(
                    payment,
                    "mtn-momo",
                    "invoice",
                    Ids.next(),
                    Money.of(5_000, "XOF"),
                    Money.of(50, "XOF"),
                    school.office.now));
            return null;
        });

        List<PostedEntry> entries =
                school.office.platform(LedgerService.class, ledger -> ledger.of("payment", payment));
        assertThat(entries.getFirst().lines())
                .extracting(Line::account, Line::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("5521", 4_950L),
                        org.assertj.core.groups.Tuple.tuple("631", 50L),
                        org.assertj.core.groups.Tuple.tuple("471", -5_000L));
    }

    private InvoiceView bill() {
        return school.office
                .platform(BillingService.class, billing -> billing.bill(school.contract.id()))
                .orElseThrow();
    }

    private void settle(InvoiceView invoice, UUID payment, long amount, long fee) {
        school.office.platform(PaymentLanding.class, landing -> {
            landing.settled(new PaymentSettled(
                    payment,
                    "bank-transfer",
                    "invoice",
                    invoice.id(),
                    Money.of(amount, "XOF"),
                    Money.of(fee, "XOF"),
                    school.office.now));
            return null;
        });
    }

    private void credit(InvoiceView invoice, long net) {
        school.office.platform(
                InvoiceService.class, invoices -> invoices.credit(Ids.next(), invoice.id(), net, "Geste commercial"));
    }

    private void release(InvoiceView invoice, LocalDate month) {
        school.office.platform(ReleaseService.class, releases -> {
            releases.release(invoice.id(), month);
            return null;
        });
    }

    private List<PostedEntry> entries(UUID invoice) {
        return school.office.platform(LedgerService.class, ledger -> ledger.of("invoice", invoice));
    }

    private List<Long> sums(UUID invoice) {
        return entries(invoice).getFirst().lines().stream().map(Line::amount).toList();
    }
}
