package com.educonnect.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.Money;
import com.educonnect.billing.Office;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.TestDatabase;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerIT {
    private static final Currency XOF = Currency.getInstance("XOF");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final Office office = new Office();
    private final String school = TestDatabase.get().school();
    private final UUID customer = Ids.next();

    private Entry invoice(long amount) {
        return Entry.of(Journal.SALES, DAY, XOF, "F-2026-1", "Scolarité")
                .debit(Chart.CUSTOMERS, customer, Money.of(amount, "XOF"))
                .credit(Chart.SERVICES, null, Money.of(amount, "XOF"))
                .from("invoice", Ids.next(), "issued");
    }

    private PostedEntry post(Entry entry) {
        return office.school(school, LedgerService.class, ledger -> ledger.post(entry));
    }

    @Test
    void anEntryIsMadeOnceHoweverOftenItIsAskedFor() {
        var entry = invoice(15_000);

        var first = post(entry);
        assertThat(post(entry)).isEqualTo(first);
        assertThat(first.number()).isEqualTo(1);
        assertThatThrownBy(() -> post(new Entry(
                        entry.journal(),
                        DAY,
                        XOF,
                        "F-2026-1",
                        "",
                        entry.source(),
                        entry.sourceId(),
                        entry.step(),
                        invoice(14_000).lines())))
                .hasMessageStartingWith("ledger.step-reused");
    }

    @Test
    void numbersHaveNoGapsWhereAnEntryWasRefused() {
        post(invoice(1));
        assertThatThrownBy(() -> post(invoice(0))).hasMessageStartingWith("ledger.does-not-balance");
        assertThatThrownBy(() -> office.school(school, LedgerService.class, ledger -> {
                    ledger.post(invoice(2));
                    throw new IllegalStateException("the lights went out");
                }))
                .hasMessage("the lights went out");

        assertThat(post(invoice(3)).number()).isEqualTo(2);
    }

    @Test
    void aReversalLeavesNothingAndIsMadeOnce() {
        var made = post(invoice(15_000));
        var undone = office.school(
                school, LedgerService.class, ledger -> ledger.reverse(made.id(), DAY.plusDays(1), "Erreur"));
        var again = office.school(
                school, LedgerService.class, ledger -> ledger.reverse(made.id(), DAY.plusDays(1), "Erreur"));

        assertThat(again).isEqualTo(undone);
        assertThat(undone.reverses()).isEqualTo(made.id());
        assertThat(balance(Chart.CUSTOMERS)).isZero();
        List<Balance> open =
                office.school(school, BookService.class, books -> books.parties(Chart.CUSTOMERS, DAY.plusYears(1)));
        assertThat(open).isEmpty();
    }

    @Test
    void nothingIsWrittenInAClosedPeriod() {
        post(invoice(15_000));
        close(DAY);

        assertThatThrownBy(() -> post(invoice(15_000))).hasMessageStartingWith("ledger.day-closed");
        assertThatThrownBy(() -> close(DAY)).hasMessageStartingWith("ledger.closed-before");
        assertThatThrownBy(() -> close(LocalDate.of(2026, 11, 18))).hasMessageStartingWith("ledger.closing-too-late");
        assertThat(balance(Chart.CUSTOMERS)).isEqualTo(15_000);
    }

    @Test
    void balancesAreToldByAccountAndParty() {
        var other = Ids.next();
        post(invoice(15_000));
        post(Entry.of(Journal.CASH, DAY.plusDays(2), XOF, "R-1", "Paiement")
                .debit(Chart.CASH, null, Money.of(9_000, "XOF"))
                .credit(Chart.CUSTOMERS, customer, Money.of(5_000, "XOF"))
                .credit(Chart.CUSTOMERS, other, Money.of(4_000, "XOF"))
                .from("payment", Ids.next(), "settled"));

        List<Balance> parties =
                office.school(school, BookService.class, books -> books.parties(Chart.CUSTOMERS, DAY.plusDays(2)));
        assertThat(parties)
                .extracting(Balance::party, Balance::balance)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(customer, 10_000L),
                        org.assertj.core.groups.Tuple.tuple(other, -4_000L));
        long mine = office.school(school, BookService.class, books -> books.of(Chart.CUSTOMERS, customer, "XOF"));
        assertThat(mine).isEqualTo(10_000);
        assertThat(office.school(
                                school,
                                BookService.class,
                                books -> books.entries(DAY, DAY.plusDays(9), null, other, null, 10))
                        .items())
                .extracting(PostedEntry::document)
                .containsExactly("R-1");
    }

    @Test
    void theBooksOfTheOperatorAreOthers() {
        var entry = invoice(700);
        var made = office.platform(LedgerService.class, ledger -> ledger.post(entry));

        List<PostedEntry> operators =
                office.platform(LedgerService.class, ledger -> ledger.of(entry.source(), entry.sourceId()));
        List<PostedEntry> ours =
                office.school(school, LedgerService.class, ledger -> ledger.of(entry.source(), entry.sourceId()));
        assertThat(operators).containsExactly(made);
        assertThat(ours).isEmpty();
    }

    @Test
    void theFileOfEntriesHasEighteenColumnsAndEvenSums() {
        post(invoice(15_000));
        var lines = export(LedgerExport.Form.FEC).lines().toList();

        assertThat(lines).hasSize(3).allMatch(line -> line.split("\t", -1).length == 18);
        assertThat(lines.get(1))
                .startsWith("VE\tsales\tVE2026-1\t20261005\t4111\tClients\t" + customer)
                .contains("\t15000\t0\t")
                .endsWith("\t20261005\t15000\tXOF");
        assertThat(lines.get(2)).contains("\t706\tServices vendus\t").contains("\t0\t15000\t");
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        post(Entry.of(Journal.MISC, DAY, XOF, "=cmd()", "+1\"2")
                .debit(Chart.CASH, null, Money.of(1, "XOF"))
                .credit(Chart.SERVICES, null, Money.of(1, "XOF"))
                .from("test", Ids.next(), "x"));

        assertThat(export(LedgerExport.Form.CSV)).contains("\"'=cmd()\",\"'+1\"\"2\",\"1\",\"0\",\"XOF\"");
    }

    private String export(LedgerExport.Form form) {
        return office.school(school, LedgerExport.class, export -> {
            var out = new StringWriter();
            export.write(form, DAY, DAY.plusYears(1), Locale.FRENCH, out);
            return out.toString();
        });
    }

    private void close(LocalDate day) {
        office.school(school, LedgerService.class, ledger -> {
            ledger.close(day);
            return null;
        });
    }

    private long balance(String account) {
        List<Balance> all = office.school(
                school,
                BookService.class,
                books -> books.accounts(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(all.stream().mapToLong(Balance::balance).sum()).isZero();
        return all.stream()
                .filter(each -> each.account().equals(account))
                .mapToLong(Balance::balance)
                .sum();
    }
}
