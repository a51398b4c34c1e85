package com.educonnect.billing.fees.cash;

import com.educonnect.billing.Money;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Makes the receipt of money that came, in the transaction of the money: numbered without gaps, with all that its paper
 * says, and written in the books.
 */
@Dependent
class Receiving {
    private static final String SERIES = "fee receipt";

    @Inject
    @TenantData
    Sql sql;

    @Inject
    ReceiptWords words;

    @Inject
    CashDays days;

    @Inject
    CashBooks books;

    /** Money that came. */
    record Came(UUID payment, String provider, Money amount, LocalDate on) {}

    /** @return the receipt's id */
    UUID receive(UUID family, Came came) {
        var drawer = came.provider().equals(CashDays.CASH) ? days.drawer() : null;
        var year = came.on().getYear();
        var number = books.nextNumber(SERIES, year);
        var said = words.document(family, came, String.format(Locale.ROOT, "R-%d-%06d", year, number));
        var id = Ids.next();
        sql.update(
                "INSERT INTO fee_receipt (id, family_id, payment_id, year, number, amount, currency, received_on, snapshot,"
                        + " cash_day_id, made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::uuid, ?::uuid)",
                id,
                family,
                came.payment(),
                year,
                number,
                came.amount().minor(),
                came.amount().currency().getCurrencyCode(),
                came.on(),
                said.json(),
                drawer,
                words.actor());
        return id;
    }

    /** Once; cash goes out of today's drawer of whoever gives it back. */
    void annul(Receipts.Kept receipt, LocalDate on, String reason) {
        var drawer = receipt.cashDay() == null ? null : days.drawer();
        sql.update(
                "UPDATE fee_receipt SET voided_on = ?, void_reason = ?, voided_by = ?::uuid, void_cash_day_id = ?::uuid"
                        + " WHERE id = ? AND voided_on IS NULL",
                on,
                reason,
                words.actor(),
                drawer,
                receipt.id());
    }
}
