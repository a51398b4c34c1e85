package com.educonnect.billing.ledger;

import com.educonnect.billing.Books;
import com.educonnect.billing.Money;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Journals for an accountant: as CSV, and in the form of the French file of entries (fichier des écritures comptables,
 * article A47 A-1 of the Livre des procédures fiscales), which accounting programs in French-speaking Africa read. Its
 * 18 columns are separated by tabs and its decimals by commas; the amounts of an entry in another currency than the
 * books' stand in its last two columns.
 */
@Stateless
public class LedgerExport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int BATCH = 1_000;
    private static final List<String> FEC = List.of(
            "JournalCode",
            "JournalLib",
            "EcritureNum",
            "EcritureDate",
            "CompteNum",
            "CompteLib",
            "CompAuxNum",
            "CompAuxLib",
            "PieceRef",
            "PieceDate",
            "EcritureLib",
            "Debit",
            "Credit",
            "EcritureLet",
            "DateLet",
            "ValidDate",
            "Montantdevise",
            "Idevise");
    private static final List<String> CSV = List.of(
            "journal",
            "number",
            "date",
            "account",
            "label",
            "party",
            "document",
            "memo",
            "debit",
            "credit",
            "currency");

    @Inject
    Books books;

    /** A form of the export: its first line, and the cells of each line. */
    public enum Form {
        CSV,
        FEC
    }

    /** Writes in the order of the journals' numbers, a bounded number of entries in memory at a time. */
    public void write(Form form, LocalDate from, LocalDate until, Locale language, Writer out) {
        try {
            row(form, form == Form.FEC ? FEC : CSV, out);
            var batch = batch(from, until, "", 0, 0);
            while (!batch.isEmpty()) {
                for (var entry : batch) {
                    lines(form, entry, language, out);
                }
                var last = batch.getLast();
                batch = batch(from, until, last.journal(), last.year(), last.number());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PostedEntry> batch(LocalDate from, LocalDate until, String journal, int year, long number) {
        return books.sql()
                .query(
                        "SELECT " + PostedEntry.COLUMNS + " FROM journal_entry WHERE entry_on BETWEEN ? AND ?"
                                + " AND (journal, fiscal_year, number) > (?, ?, ?)"
                                + " ORDER BY journal, fiscal_year, number LIMIT ?",
                        PostedEntry::read,
                        from,
                        until,
                        journal,
                        year,
                        number,
                        BATCH);
    }

    private static void lines(Form form, PostedEntry entry, Locale language, Writer out) throws IOException {
        for (var line : entry.lines()) {
            row(form, form == Form.FEC ? fec(entry, line, language) : csv(entry, line, language), out);
        }
    }

    private static List<String> fec(PostedEntry entry, Line line, Locale language) {
        var journal = Journal.of(entry.journal());
        var party = line.party() == null ? "" : line.party().toString();
        var day = DAY.format(entry.on());
        return List.of(
                journal.code(),
                entry.journal(),
                journal.code() + entry.year() + "-" + entry.number(),
                day,
                line.account(),
                Chart.label(line.account(), language),
                party,
                party,
                entry.document(),
                day,
                entry.memo(),
                amount(entry, Math.max(line.amount(), 0), ','),
                amount(entry, Math.max(Math.negateExact(line.amount()), 0), ','),
                "",
                "",
                day,
                amount(entry, line.amount(), ','),
                entry.currency());
    }

    private static List<String> csv(PostedEntry entry, Line line, Locale language) {
        return List.of(
                entry.journal(),
                entry.year() + "-" + entry.number(),
                entry.on().toString(),
                line.account(),
                Chart.label(line.account(), language),
                line.party() == null ? "" : line.party().toString(),
                entry.document(),
                entry.memo(),
                amount(entry, Math.max(line.amount(), 0), '.'),
                amount(entry, Math.max(Math.negateExact(line.amount()), 0), '.'),
                entry.currency());
    }

    private static String amount(PostedEntry entry, long minor, char point) {
        BigDecimal major = Money.of(minor, entry.currency()).major();
        return major.toPlainString().replace('.', point);
    }

    private static void row(Form form, List<String> cells, Writer out) throws IOException {
        Stream<String> written = cells.stream().map(form == Form.FEC ? LedgerExport::plain : LedgerExport::quoted);
        out.write(written.collect(Collectors.joining(form == Form.FEC ? "\t" : ",")));
        out.write("\r\n");
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }

    /** A cell that a spreadsheet would reckon with is kept from being a formula. */
    private static String quoted(String cell) {
        var safe = cell.matches("(?s)[=+@\\t\\r-].*") && !cell.matches("-?[0-9.]+") ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
