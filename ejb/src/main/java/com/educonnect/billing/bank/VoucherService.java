package com.educonnect.billing.bank;

import com.educonnect.billing.Money;
import com.educonnect.billing.invoices.InvoiceService;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.billing.ledger.Entry;
import com.educonnect.billing.ledger.Journal;
import com.educonnect.billing.ledger.LedgerService;
import com.educonnect.billing.payments.Receive;
import com.educonnect.billing.payments.Till;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Prepaid vouchers: made when somebody has bought them, printed once, redeemed once. The database decides between two who
 * redeem the same one at the same time.
 */
@Stateless
public class VoucherService {
    @Inject
    @PlatformData
    Sql sql;

    @Inject
    InvoiceService invoices;

    @Inject
    LedgerService ledger;

    @EJB
    Till till;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The codes of a batch, told this once: only their hashes are kept. */
    public record Made(UUID batch, List<String> codes) {}

    /** Asked again for a batch that was made, it tells no codes. */
    public Made make(UUID batch, MakeVouchers wanted) {
        if (sql.find("SELECT count(*) FROM voucher WHERE batch = ?", row -> row.getLong(1), batch)
                        .orElse(0L)
                > 0) {
            return new Made(batch, List.of());
        }
        var codes = new ArrayList<String>();
        for (var n = 0; n < wanted.count(); n++) {
            codes.add(add(batch, wanted));
        }
        var worth = Money.of(wanted.amount(), wanted.currency()).times(wanted.count());
        ledger.post(Entry.of(
                        Journal.BANK,
                        LocalDate.now(clock),
                        Currency.getInstance(wanted.currency()),
                        wanted.reference(),
                        wanted.soldTo())
                .debit(Chart.BANK, null, worth)
                .credit(Chart.ADVANCES, null, worth)
                .from("voucher", batch, "sold"));
        audit.record("vouchers.made", "voucher", batch, Map.of("count", wanted.count()));
        return new Made(batch, codes);
    }

    private String add(UUID batch, MakeVouchers wanted) {
        var code = VoucherCode.next();
        sql.update(
                "INSERT INTO voucher (code_hash, batch, amount, currency, valid_until, sold_to, made_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?::uuid)",
                code.hash(),
                batch,
                wanted.amount(),
                wanted.currency(),
                wanted.validUntil(),
                wanted.soldTo().strip(),
                tenants.actor().identity());
        return code.printed();
    }

    private record Found(long amount, String currency, UUID batch) {}

    /** Pays an invoice with a code; what is left of it becomes the customer's advance. */
    public void redeem(String printed, UUID invoice) {
        var hash = VoucherCode.read(printed).hash();
        var owed = invoices.get(invoice);
        var found = sql.find(
                        "UPDATE voucher SET invoice_id = ?, redeemed_by = ?::uuid, redeemed_at = now() WHERE code_hash"
                                + " = ? AND redeemed_at IS NULL AND valid_until >= ? RETURNING amount, currency, batch",
                        row -> new Found(row.getLong(1), row.getString(2), row.getObject(3, UUID.class)),
                        invoice,
                        tenants.actor().identity(),
                        hash,
                        LocalDate.now(clock))
                .orElseThrow(() -> new Rejected(BankError.VOUCHER_NOT_VALID));
        if (!found.currency().equals(owed.currency())) {
            throw new Rejected(BankError.VOUCHER_OF_OTHER_CURRENCY, found.currency(), owed.currency());
        }
        var amount = Money.of(found.amount(), found.currency());
        till.receive(
                payment(hash),
                new Receive(
                        "voucher",
                        "invoice",
                        invoice,
                        owed.number(),
                        owed.buyer(),
                        amount,
                        found.batch().toString()));
        audit.record("voucher.redeemed", "invoice", invoice, Map.of());
    }

    /** A voucher is one payment, so that it can never be told twice. */
    private static UUID payment(byte[] hash) {
        var bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
