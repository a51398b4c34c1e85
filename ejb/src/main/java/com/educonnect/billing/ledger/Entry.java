package com.educonnect.billing.ledger;

import com.educonnect.billing.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * An entry as it should be made. What made it and at which step say that it is made once, however often it is asked for.
 *
 * @param on the day in the books
 * @param document what proves it: the number of an invoice, a receipt, a statement
 */
public record Entry(
        Journal journal,
        LocalDate on,
        Currency currency,
        String document,
        String memo,
        String source,
        UUID sourceId,
        String step,
        List<Line> lines) {
    public Entry {
        lines = List.copyOf(lines);
    }

    public static Entry of(Journal journal, LocalDate on, Currency currency, String document, String memo) {
        return new Entry(journal, on, currency, document, memo, null, null, null, List.of());
    }

    public Entry from(String maker, UUID id, String at) {
        return new Entry(journal, on, currency, document, memo, maker, id, at, lines);
    }

    /** With a line in debit; nothing is no line. */
    public Entry debit(String account, UUID party, Money amount) {
        return with(amount, Line.debit(account, party, amount));
    }

    /** With a line in credit; nothing is no line. */
    public Entry credit(String account, UUID party, Money amount) {
        return with(amount, Line.credit(account, party, amount));
    }

    private Entry with(Money amount, Line line) {
        if (!amount.currency().equals(currency)) {
            throw new IllegalArgumentException("an entry has one currency");
        }
        var all = new ArrayList<>(lines);
        if (!amount.isNone()) {
            all.add(line);
        }
        return new Entry(journal, on, currency, document, memo, source, sourceId, step, all);
    }
}
