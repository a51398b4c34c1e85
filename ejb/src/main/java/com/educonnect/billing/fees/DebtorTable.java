package com.educonnect.billing.fees;

import com.educonnect.billing.Money;
import com.educonnect.platform.Spreadsheet;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Debtors as a table for a spreadsheet. */
final class DebtorTable {
    private final Spreadsheet sheet;

    DebtorTable(Writer to, Locale language) {
        sheet = new Spreadsheet(to, language);
        var texts = ResourceBundle.getBundle("com.educonnect.billing.fees.debtors", language);
        sheet.line(List.of(texts.getString("columns").split(";")));
    }

    void row(DebtorView debtor) {
        sheet.line(Arrays.asList(
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
        return sheet.number(Money.of(minor, debtor.currency()).major().toPlainString());
    }
}
