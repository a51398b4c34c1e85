package com.educonnect.billing.ledger;

import com.educonnect.platform.Ids;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes in the books that are open: the school's own inside a school, else the operator's. */
@Stateless
public class LedgerService {
    private static final String REVERSAL = "reversal";

    @Inject
    LedgerRepository entries;

    @Inject
    NumberSeries numbers;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Made once for a source and step; asking again answers what was made, or refuses if it should now say something else. */
    public PostedEntry post(Entry entry) {
        return post(entry, null);
    }

    /** Undoes an entry by a further one of that day; asking again answers the one that was made. */
    public PostedEntry reverse(UUID id, LocalDate on, String memo) {
        var original = entries.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        var lines = original.lines().stream().map(Line::reversed).toList();
        var entry = new Entry(
                Journal.of(original.journal()),
                on,
                Currency.getInstance(original.currency()),
                original.document(),
                memo,
                REVERSAL,
                id,
                REVERSAL,
                lines);
        return post(entry, id);
    }

    private PostedEntry post(Entry entry, UUID reverses) {
        requireBalanced(entry);
        var series = "journal " + entry.journal().id();
        var year = entry.on().getYear();
        entries.holdOffClosings();
        numbers.hold(series, year);
        var known = entries.find(entry.source(), entry.sourceId(), entry.step());
        if (known.isPresent()) {
            return known.filter(found -> found.says(entry))
                    .orElseThrow(() -> new Rejected(LedgerError.STEP_REUSED, entry.document()));
        }
        requireOpen(entry.on());
        var id = Ids.next();
        entries.add(
                id, entry, numbers.next(series, year), reverses, tenants.actor().identity());
        return entries.find(id).orElseThrow();
    }

    /** The database refuses it, too; here it is told in words. */
    private static void requireBalanced(Entry entry) {
        var sum = 0L;
        for (var line : entry.lines()) {
            sum = Math.addExact(sum, line.amount());
        }
        if (sum != 0 || entry.lines().size() < 2) {
            throw new Rejected(LedgerError.DOES_NOT_BALANCE, entry.document());
        }
    }

    private void requireOpen(LocalDate day) {
        entries.closedUntil().filter(until -> !day.isAfter(until)).ifPresent(until -> {
            throw new Rejected(LedgerError.DAY_CLOSED, until);
        });
    }

    /** What a source has made, in order. */
    public List<PostedEntry> of(String source, UUID id) {
        return entries.of(source, id);
    }

    /** From now on nothing is written on or before this day; it must be past, and after the last such day. */
    public void close(LocalDate until) {
        if (!until.isBefore(LocalDate.now(clock))) {
            throw new Rejected(LedgerError.CLOSING_TOO_LATE, until);
        }
        entries.holdOffEntries();
        entries.closedUntil().filter(closed -> !until.isAfter(closed)).ifPresent(closed -> {
            throw new Rejected(LedgerError.CLOSED_BEFORE, closed);
        });
        entries.close(until, tenants.actor().identity());
        audit.record("ledger.closed", "ledger_closing", until, Map.of());
    }
}
