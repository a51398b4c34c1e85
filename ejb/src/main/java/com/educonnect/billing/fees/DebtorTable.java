package com.educonnect.billing.fees;

import com.educonnect.billing.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Debtors as a table for a spreadsheet: semicolons, amounts with a comma in French. */
final class DebtorTable {
    private final Writer to;
    private final Locale language;

    DebtorTable(Writer to, Locale language) {
        this.to = to;
        this.language = language;
        var texts = ResourceBundle.getBundle("com.educonnect.billing.fees.debtors", language);
        write(Stream.of(texts.getString("columns").split(";")));
    }

    void row(DebtorView debtor) {
        write(Stream.of(
                debtor.number(),
                debtor.name(),
                debtor.pupils(),
                debtor.classes(),
                debtor.payerName(),
                debtor.payerPhone(),
                amount(debtor, debtor.balance()),
                amount(debtor, debtor.notDue()),
                amount(debtor, debtor.upTo30()),
                amount(debtor, debtor.upTo60()),
                amount(debtor, debtor.upTo90()),
                amount(debtor, debtor.older()),
                debtor.currency(),
                debtor.oldestDue() == null ? "" : debtor.oldestDue().toString()));
    }

    private String amount(DebtorView debtor, long minor) {
        var plain = Money.of(minor, debtor.currency()).major().toPlainString();
        return language.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    private void write(Stream<String> cells) {
        try {
            to.write(cells.map(DebtorTable::cell).collect(Collectors.joining(";")));
            to.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What begins like a formula is none: a spreadsheet would run it. */
    private static String cell(String text) {
        var plain = text == null ? "" : text;
        var safe = plain.matches("(?s)[=+@\t\r].*|-\\D.*") ? "'" + plain : plain;
        return safe.matches("(?s).*[;\"\n\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
