package com.educonnect.billing.statements;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.StatementLine;
import com.educonnect.platform.Rejected;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table that an operator's portal lets one download, with a heading in French or English, separated by commas or
 * semicolons. What went out, and what did not succeed, is left out. All lines are read, or none: half a statement is none.
 */
final class OperatorTable {
    private static final Set<String> SUCCEEDED = Set.of(
            "", "success", "successful", "succes", "completed", "complete", "ts", "reussi", "reussie", "termine");
    private static final List<DateTimeFormatter> MOMENTS = List.of(
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]"),
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm[:ss]"),
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm[:ss]"));
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    private OperatorTable() {}

    /** @param currency where the table names none */
    static List<StatementLine> read(byte[] content, Currency currency) {
        var text = new String(content, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        var separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (var rows = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
            var all = rows.stream().toList();
            requireColumns(all);
            return all.stream().flatMap(row -> line(row, currency).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvParseException | DateTimeException | IllegalArgumentException | ArithmeticException unreadable) {
            throw new Rejected(StatementError.FILE_UNREADABLE);
        }
    }

    private static void requireColumns(List<NamedCsvRecord> rows) {
        if (rows.isEmpty()) {
            throw new Rejected(StatementError.FILE_UNREADABLE);
        }
        if (!Column.missing(rows.getFirst().getHeader()).isEmpty()) {
            throw new Rejected(
                    StatementError.COLUMN_MISSING,
                    String.join(", ", rows.getFirst().getHeader()));
        }
    }

    private static Optional<StatementLine> line(NamedCsvRecord row, Currency currency) {
        var amount = amount(Column.AMOUNT.of(row));
        if (!SUCCEEDED.contains(Column.plain(Column.STATUS.of(row))) || amount.signum() <= 0) {
            return Optional.empty();
        }
        var own = Column.CURRENCY.of(row);
        var unit = own.isEmpty() ? currency : Currency.getInstance(own);
        var fee = Column.FEE.of(row);
        if (Column.REFERENCE.of(row).isEmpty()) {
            throw new IllegalArgumentException("a line without a reference");
        }
        return Optional.of(new StatementLine(
                Column.REFERENCE.of(row),
                moment(Column.DATE.of(row)),
                Money.of(amount, unit),
                fee.isEmpty() ? null : Money.of(amount(fee).abs(), unit)));
    }

    /** Spaces part thousands; a comma before one or two last digits is a decimal's, any other parts thousands. */
    private static BigDecimal amount(String text) {
        var plain = text.replaceAll("[^0-9.,-]", "");
        var decimal = plain.matches(".*,\\d{1,2}") ? plain.replace(".", "").replace(',', '.') : plain.replace(",", "");
        return decimal.isEmpty() ? BigDecimal.ZERO : new BigDecimal(decimal);
    }

    private static Instant moment(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*(Z|[+-]\\d{2}:\\d{2})")) {
            return OffsetDateTime.parse(text).toInstant();
        }
        var plain = text.replace('T', ' ').replaceFirst("\\.\\d+$", "");
        for (var form : MOMENTS) {
            if (form.parseUnresolved(plain, new ParsePosition(0)) != null && plain.length() > 10) {
                return LocalDateTime.parse(plain, form).toInstant(ZoneOffset.UTC);
            }
        }
        for (var form : DAYS) {
            if (form.parseUnresolved(plain, new ParsePosition(0)) != null) {
                return LocalDate.parse(plain, form).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
        }
        throw new IllegalArgumentException("no moment");
    }
}
