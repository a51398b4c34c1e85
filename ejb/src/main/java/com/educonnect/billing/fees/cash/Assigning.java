package com.educonnect.billing.fees.cash;

import com.educonnect.billing.Money;
import com.educonnect.billing.fees.FeesError;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gives money without an owner to a family. */
@Dependent
class Assigning {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Receipts receipts;

    @Inject
    Receiving receiving;

    @Inject
    Owners owners;

    @Inject
    CashBooks books;

    @Inject
    Audit audit;

    /** Once; the same again answers the same receipt. */
    ReceiptView assign(UUID payment, UUID family) {
        var came = sql.find(
                        "SELECT provider, settled_amount, currency, settled_at FROM payment WHERE id = ? AND subject ="
                                + " 'fee_account' AND state = 'succeeded' FOR UPDATE",
                        row -> new Receiving.Came(
                                payment,
                                row.getString(1),
                                Money.of(row.getLong(2), row.getString(3)),
                                owners.day(row.getTimestamp(4).toInstant())),
                        payment)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        var known = receipts.ofPayment(payment);
        if (known.isPresent()) {
            if (!known.get().family().equals(family)) {
                throw new Rejected(FeesError.PAYMENT_HAS_OWNER);
            }
            return known.get().view();
        }
        var owner = owners.hold(family, came.amount()).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        var receipt = receipts.find(receiving.receive(owner, came)).orElseThrow();
        books.assigned(owner, came, receipt.said().number());
        audit.record("payment.assigned", "fee_receipt", receipt.id());
        return receipt.view();
    }
}
