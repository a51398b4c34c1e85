package com.educonnect.billing.bank;

import com.educonnect.billing.Money;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** A table with the columns date, amount, currency, payer, message and reference, as banks let one choose them. */
final class TableStatement {
    private TableStatement() {}

    static List<Movement> read(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        var separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (var rows = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
            return rows.stream().map(TableStatement::movement).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Movement movement(NamedCsvRecord row) {
        var currency = Currency.getInstance(row.getField("currency").strip());
        var amount = new BigDecimal(
                row.getField("amount").replaceAll("[\\s\u00A0\u202F]", "").replace(',', '.'));
        return new Movement(
                LocalDate.parse(row.getField("date").strip()),
                Money.of(amount, currency),
                row.getField("payer").strip(),
                row.getField("message").strip(),
                row.findField("reference").orElse("").strip());
    }
}
