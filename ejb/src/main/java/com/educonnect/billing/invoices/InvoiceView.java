package com.educonnect.billing.invoices;

import com.educonnect.billing.Money;
import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An invoice or a credit note in a list.
 *
 * @param party the school's or district's id
 * @param settled how much of the total is no longer owed
 * @param late whether it is past its day and something is owed
 */
public record InvoiceView(
        UUID id,
        String kind,
        String number,
        UUID contract,
        UUID party,
        String buyer,
        String currency,
        long net,
        long tax,
        long total,
        long settled,
        String state,
        LocalDate issuedOn,
        LocalDate dueOn,
        @Nullable LocalDate servedFrom,
        @Nullable LocalDate servedUntil,
        @Nullable UUID credits,
        boolean late,
        @Nullable String clearance) {
    static final String SELECT =
            "SELECT i.id, i.kind, i.number, i.contract_id, i.party, i.snapshot #>> '{buyer,name}' AS buyer,"
                    + " i.currency, i.net, i.tax, i.total, i.settled, i.state, i.issued_on, i.due_on, i.served_from,"
                    + " i.served_until, i.credits_id, i.kind = 'invoice' AND i.state <> 'paid' AND i.due_on < current_date"
                    + " AS late, k.state AS clearance FROM invoice i LEFT JOIN clearance k ON k.invoice_id = i.id";

    static InvoiceView read(ResultSet row) throws SQLException {
        return new InvoiceView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("number"),
                row.getObject("contract_id", UUID.class),
                row.getObject("party", UUID.class),
                row.getString("buyer"),
                row.getString("currency"),
                row.getLong("net"),
                row.getLong("tax"),
                row.getLong("total"),
                row.getLong("settled"),
                row.getString("state"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("served_from", LocalDate.class),
                row.getObject("served_until", LocalDate.class),
                row.getObject("credits_id", UUID.class),
                row.getBoolean("late"),
                row.getString("clearance"));
    }

    public Money open() {
        return Money.of(total - settled, currency);
    }

    Money money(long minor) {
        return Money.of(minor, currency);
    }
}
