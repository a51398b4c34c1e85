package com.educonnect.billing.ledger;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An entry as it stands in the books. */
public record PostedEntry(
        UUID id,
        String journal,
        int year,
        long number,
        LocalDate on,
        String currency,
        String document,
        String memo,
        String source,
        UUID sourceId,
        String step,
        @Nullable UUID reverses,
        List<Line> lines) {
    static final String COLUMNS =
            "id, journal, fiscal_year, number, entry_on, currency, document, memo, source, source_id,"
                    + " step, reverses_id, accounts, parties, amounts, made_at";

    static PostedEntry read(ResultSet row) throws SQLException {
        return new PostedEntry(
                row.getObject("id", UUID.class),
                row.getString("journal"),
                row.getInt("fiscal_year"),
                row.getLong("number"),
                row.getObject("entry_on", LocalDate.class),
                row.getString("currency"),
                row.getString("document"),
                row.getString("memo"),
                row.getString("source"),
                row.getObject("source_id", UUID.class),
                row.getString("step"),
                row.getObject("reverses_id", UUID.class),
                lines(row));
    }

    private static List<Line> lines(ResultSet row) throws SQLException {
        var accounts = (String[]) row.getArray("accounts").getArray();
        var parties = (UUID[]) row.getArray("parties").getArray();
        var amounts = (Long[]) row.getArray("amounts").getArray();
        var lines = new ArrayList<Line>();
        for (var i = 0; i < accounts.length; i++) {
            lines.add(new Line(accounts[i], parties[i], amounts[i]));
        }
        return List.copyOf(lines);
    }

    boolean says(Entry entry) {
        return currency.equals(entry.currency().getCurrencyCode()) && lines.equals(entry.lines());
    }
}
