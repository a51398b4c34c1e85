package com.educonnect.billing.invoices;

import com.educonnect.billing.Money;
import java.util.List;

/** The taxes that a credit note takes back: by the rates of the invoice, and the last note whatever rounding has left. */
final class CreditedTaxes {
    private CreditedTaxes() {}

    /** @param earlier the credit notes before this one, if it is the last; else null */
    static List<TaxLine> of(InvoiceDocument invoice, Money net, List<InvoiceDocument> earlier) {
        var rates = invoice.taxes().stream()
                .map(tax -> new TaxRate(tax.code(), tax.percent(), tax.due()))
                .toList();
        var taxes = TaxLine.of(rates, net);
        if (earlier == null) {
            return taxes;
        }
        return taxes.stream()
                .map(tax -> new TaxLine(
                        tax.code(),
                        tax.percent(),
                        tax.due(),
                        tax.base(),
                        amount(invoice, tax.code())
                                - earlier.stream()
                                        .mapToLong(note -> amount(note, tax.code()))
                                        .sum()))
                .toList();
    }

    private static long amount(InvoiceDocument of, String code) {
        return of.taxes().stream()
                .filter(tax -> tax.code().equals(code))
                .mapToLong(TaxLine::amount)
                .sum();
    }
}
