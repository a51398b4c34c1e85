package com.educonnect.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.billing.Money;
import com.educonnect.billing.Office;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class LedgerPropertyIT {
    private static final String SCHOOL = TestDatabase.get().school();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final Office office = new Office();

    @Property(tries = 25)
    void whateverIsPostedAndReversedSumsToNothingAndReversedTwiceIsReversedOnce(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 1_000_000_000_000L) Long> amounts,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 11) Integer> reversals) {
        var made = office.school(SCHOOL, LedgerService.class, ledger -> {
            var posted = new ArrayList<UUID>();
            amounts.forEach(amount -> posted.add(ledger.post(entry(amount)).id()));
            reversals.forEach(each -> ledger.reverse(posted.get(each % posted.size()), DAY, "Contre-écriture"));
            return posted;
        });

        List<Balance> balances = office.school(SCHOOL, BookService.class, books -> books.accounts(DAY, DAY));
        assertThat(balances.stream().mapToLong(Balance::balance).sum()).isZero();
        var standing = amounts.stream().mapToLong(Long::longValue).sum()
                - reversals.stream()
                        .map(each -> each % made.size())
                        .distinct()
                        .mapToLong(amounts::get)
                        .sum();
        assertThat(standingOf(made)).isEqualTo(standing);
    }

    private static Entry entry(long amount) {
        return Entry.of(Journal.SALES, DAY, Currency.getInstance("XOF"), "F", "Facture")
                .debit(Chart.CUSTOMERS, Ids.next(), Money.of(amount, "XOF"))
                .credit(Chart.SERVICES, null, Money.of(amount, "XOF"))
                .from("property", Ids.next(), "posted");
    }

    /** What these entries and their reversals leave on the customers' account. */
    private long standingOf(List<UUID> made) {
        return TestDatabase.get()
                .in(
                        SCHOOL,
                        sql -> sql.find(
                                "SELECT coalesce(sum(amounts[1]), 0) FROM journal_entry WHERE id = ANY (?) OR"
                                        + " reverses_id = ANY (?)",
                                row -> row.getLong(1),
                                com.educonnect.tenancy.Sql.array("uuid", made),
                                com.educonnect.tenancy.Sql.array("uuid", made)))
                .orElseThrow();
    }
}
