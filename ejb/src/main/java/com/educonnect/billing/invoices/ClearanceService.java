package com.educonnect.billing.invoices;

import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Work;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What became of invoices at the tax authority, and what people found out about those that did not get through. */
@Stateless
public class ClearanceService {
    private static final List<String> FIRST = List.of("ffffffff-ffff-ffff-ffff-ffffffffffff");

    @Inject
    ClearanceRepository clearances;

    @Inject
    Work work;

    @Inject
    Audit audit;

    @Inject
    Cursors cursors;

    /** @param state null for all */
    public Page<ClearanceView> list(String state, String cursor, int limit) {
        var from = cursor == null ? FIRST : cursors.decode(cursor, FIRST.size());
        return Page.of(
                clearances.list(state, from.getFirst(), limit + 1),
                limit,
                last -> cursors.encode(last.invoice().toString()));
    }

    /** Invoices that an authority could not be reached for in days, some of them, after an id. */
    public List<UUID> stuck(UUID after, int most) {
        return clearances.stuck(after, most);
    }

    public void handInAgain(UUID invoice) {
        clearances.again(invoice);
        work.enqueue(Clearing.KIND, ClearingSteps.payload(invoice));
    }

    /** What a person found out of an invoice that was refused or is unclear; the same again changes nothing. */
    public ClearanceView settle(UUID invoice, DecideClearance found) {
        var held = clearances.hold(invoice).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (found.reference() != null && found.reference().equals(held.reference())) {
            return held;
        }
        if (!held.state().matches("refused|unclear") || (found.reference() == null) != (found.qr() == null)) {
            throw new Rejected(InvoiceError.CLEARANCE_NOT_OPEN);
        }
        clearances.again(invoice);
        if (found.reference() != null) {
            clearances.clear(invoice, found.reference(), found.qr(), null);
        }
        work.enqueue(found.reference() == null ? Clearing.KIND : InvoiceLetters.KIND, ClearingSteps.payload(invoice));
        audit.record("clearance.settled", "invoice", invoice, Map.of("again", found.reference() == null));
        return clearances.find(invoice).orElseThrow();
    }
}
