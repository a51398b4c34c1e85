package com.educonnect.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.BillingFixtures;
import com.educonnect.billing.contracts.Term;
import com.educonnect.billing.invoices.InvoiceView;
import com.educonnect.billing.invoices.PaymentLanding;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.billing.payments.PaymentSettled;
import com.educonnect.billing.payments.Provider;
import com.educonnect.billing.payments.Providers;
import com.educonnect.billing.payments.offline.Hands;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class BankIT {
    private final BillingFixtures school = new BillingFixtures();

    BankIT() {
        school.office
                .with(Providers.class, new ByHand())
                .observing(PaymentLanding.class, PaymentSettled.class, PaymentLanding::settled);
    }

    private static final class ByHand extends Providers {
        private static final Hands HANDS = new Hands();

        @Override
        public Provider get(String name) {
            return name.equals("voucher") ? HANDS.voucher() : HANDS.bankTransfer();
        }
    }

    /** What payments hold of an invoice: each sum by its way, on its day. */
    private List<String> payments(InvoiceView invoice) {
        return school.office
                .sql()
                .query(
                        "SELECT provider || ' ' || settled_amount || ' ' || state || ' ' || (settled_at AT TIME ZONE 'UTC')::date"
                                + " FROM platform.payment WHERE subject = 'invoice' AND subject_id = ?",
                        row -> row.getString(1),
                        invoice.id());
    }

    /** 29 500 F in all: the minimum of 25 000 and 18 percent. */
    private InvoiceView invoice() {
        school.pupils(10);
        return school.choose(school.plan("Base " + Ids.next(), Term.TERM, BillingFixtures.TIERS, 25_000));
    }

    private BankService.Imported take(String csv) {
        var seller = school.office
                .sql()
                .find("SELECT id FROM platform.seller WHERE country = 'SN'", row -> row.getObject(1, UUID.class))
                .orElseThrow();
        var content = ("date,amount,currency,payer,message,reference\n" + csv).getBytes(StandardCharsets.UTF_8);
        var command = new ImportStatement(
                seller, "csv", "releve.csv", Base64.getEncoder().encodeToString(content));
        return school.office.platform(BankService.class, bank -> bank.take(Ids.next(), command));
    }

    @Test
    void aLineWithTheNumberOfAnInvoicePaysItOnceHoweverOftenTheStatementComes() {
        var invoice = invoice();
        var line = "2026-11-20,29500,XOF,Lycée Moderne,Facture "
                + invoice.number().toLowerCase().replace("-", " ") + "," + Ids.next() + "\n";

        assertThat(take(line)).isEqualTo(new BankService.Imported(1, 1, 1));
        assertThat(take(line)).isEqualTo(new BankService.Imported(1, 0, 0));
        assertThat(school.invoice(invoice.id()).state()).isEqualTo("paid");
        assertThat(school.party(Chart.CUSTOMERS)).isZero();
        assertThat(payments(invoice)).containsExactly("bank-transfer 29500 succeeded 2026-11-20");
    }

    @Test
    void aNumberEndsWhereItsDigitsEnd() {
        var invoice = invoice();
        var start = "2026-11-20,29500,XOF,Lycée Moderne,";

        assertThat(take(start + invoice.number() + "7," + Ids.next() + "\n").matched())
                .isZero();
        assertThat(take(start + "Facture/" + invoice.number().replace("-", "/") + ",7" + Ids.next() + "\n")
                        .matched())
                .isEqualTo(1);
    }

    @Test
    void twoLinesThatAreAlikeAreTwoPayments() {
        var line = "2026-11-20,500,XOF,Awa,,R" + Ids.next() + "\n";

        assertThat(take(line + line)).isEqualTo(new BankService.Imported(2, 2, 0));
        assertThat(take(line + line)).isEqualTo(new BankService.Imported(2, 0, 0));
    }

    @Test
    void aLineWithoutANumberWaitsUntilSomebodySaysWhoseItIs() {
        var invoice = invoice();
        var reference = "R" + Ids.next();
        assertThat(take("2026-11-20,10000,XOF,Awa,merci," + reference + "\n").matched())
                .isZero();
        var line = school.office.platform(BankService.class, bank -> bank.lines("open", null, 200)).items().stream()
                .filter(each -> each.message().equals("merci"))
                .findFirst()
                .orElseThrow();

        for (var twice = 0; twice < 2; twice++) {
            school.office.platform(BankService.class, bank -> bank.match(line.id(), invoice.id()));
        }
        assertThat(school.invoice(invoice.id()).settled()).isEqualTo(10_000);
        assertThatThrownBy(() -> school.office.platform(BankService.class, bank -> bank.ignore(line.id())))
                .hasMessageStartingWith("bank.line-is-decided");
    }

    @Test
    void aTransferWrittenDownByHandCountsOnce() {
        var invoice = invoice();
        var id = Ids.next();
        var transfer = new RecordTransfer(29_500, LocalDate.of(2026, 11, 18), "Lycée Moderne", "VIR " + id);
        for (var twice = 0; twice < 2; twice++) {
            school.office.platform(BankService.class, bank -> bank.record(id, invoice.id(), transfer));
        }

        assertThat(school.invoice(invoice.id()).state()).isEqualTo("paid");
        assertThat(school.party(Chart.ADVANCES)).isZero();
        assertThatThrownBy(() -> school.office.platform(
                        BankService.class, bank -> bank.record(Ids.next(), invoice.id(), transfer)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whoProposedDoesNotDecideAndTheDatabaseSaysSoToo() {
        var invoice = invoice();
        var id = Ids.next();
        var asked = new AskApproval("write_off", invoice.id(), 9_500, "L’école a fermé ses portes");
        school.office.platform(ApprovalService.class, approvals -> approvals.ask(id, asked));

        assertThatThrownBy(() -> school.office.platform(ApprovalService.class, approvals -> approvals.decide(id, true)))
                .hasMessageStartingWith("bank.same-eyes");
        assertThatThrownBy(() -> new Sql(TestDatabase.get().platform())
                        .update(
                                "UPDATE approval SET decision = 'approved', decided_by = asked_by, decided_at = now()"
                                        + " WHERE id = ?",
                                id))
                .hasStackTraceContaining("approval_four_eyes");

        school.office.person = UUID.randomUUID();
        school.office.platform(ApprovalService.class, approvals -> approvals.decide(id, true));
        assertThat(school.invoice(invoice.id()).settled()).isEqualTo(9_500);
        assertThat(school.party(Chart.CUSTOMERS)).isEqualTo(20_000);
        assertThatThrownBy(
                        () -> school.office.platform(ApprovalService.class, approvals -> approvals.decide(id, false)))
                .hasMessageStartingWith("bank.decided-before");
    }

    @Test
    void aRefundGivesBackNoMoreThanTheAdvance() {
        var invoice = invoice();
        var transfer = new RecordTransfer(40_000, LocalDate.of(2026, 11, 18), "Lycée", "VIR " + Ids.next());
        school.office.platform(BankService.class, bank -> bank.record(Ids.next(), invoice.id(), transfer));
        var reason = "Payé deux fois par erreur";

        assertThatThrownBy(() -> school.office.platform(
                        ApprovalService.class,
                        approvals ->
                                approvals.ask(Ids.next(), new AskApproval("refund", invoice.id(), 10_501, reason))))
                .hasMessageStartingWith("invoices.more-than-owed");
        var first = Ids.next();
        var second = Ids.next();
        for (var id : List.of(first, second)) {
            school.office.platform(
                    ApprovalService.class,
                    approvals -> approvals.ask(id, new AskApproval("refund", invoice.id(), 10_500, reason)));
        }
        school.office.person = UUID.randomUUID();
        school.office.platform(ApprovalService.class, approvals -> approvals.decide(first, true));
        assertThat(school.party(Chart.ADVANCES)).isZero();
        assertThatThrownBy(() ->
                        school.office.platform(ApprovalService.class, approvals -> approvals.decide(second, true)))
                .hasMessageStartingWith("invoices.more-than-owed");
    }

    private String voucher(long amount, String currency) {
        var wanted = new MakeVouchers(1, amount, currency, LocalDate.of(2027, 12, 31), "Librairie", "VIR-9");
        return school.office
                .platform(VoucherService.class, vouchers -> vouchers.make(Ids.next(), wanted))
                .codes()
                .getFirst();
    }

    private Object redeem(String code, InvoiceView invoice) {
        return school.office.platform(VoucherService.class, vouchers -> {
            vouchers.redeem(code, invoice.id());
            return true;
        });
    }

    @Test
    void aVoucherPaysOnce() {
        var invoice = invoice();
        var code = voucher(10_000, "XOF");
        redeem(code, invoice);

        assertThat(school.invoice(invoice.id()).settled()).isEqualTo(10_000);
        assertThat(payments(invoice)).singleElement().asString().startsWith("voucher 10000 succeeded");
        assertThatThrownBy(() -> redeem(code, invoice)).hasMessageStartingWith("bank.voucher-not-valid");
        var foreign = voucher(10_000, "XAF");
        assertThatThrownBy(() -> redeem(foreign, invoice)).hasMessageStartingWith("bank.voucher-of-other-currency");
        var late = voucher(10_000, "XOF");
        school.day(LocalDate.of(2028, 1, 1));
        assertThatThrownBy(() -> redeem(late, invoice)).hasMessageStartingWith("bank.voucher-not-valid");
    }

    @Test
    void ofTwoWhoRedeemTheSameVoucherAtOnceOneDoes() throws Exception {
        var invoice = invoice();
        var code = voucher(1_000, "XOF");
        try (var people = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> attempt = () -> {
                try {
                    redeem(code, invoice);
                    return true;
                } catch (RuntimeException refused) {
                    return false;
                }
            };
            var done = people.invokeAll(List.of(attempt, attempt));
            assertThat(done.stream().map(each -> each.resultNow())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(school.invoice(invoice.id()).settled()).isEqualTo(1_000);
    }

    @Test
    void noCodeIsKept() {
        var code = voucher(1_000, "XOF").replace("-", "");
        var rows = school.office.sql().query("SELECT v::text FROM platform.voucher v", row -> row.getString(1));

        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(code));
    }
}
