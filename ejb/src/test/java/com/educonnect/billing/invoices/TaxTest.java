package com.educonnect.billing.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.billing.Money;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class TaxTest {
    private static final List<TaxRate> GHANA = List.of(rate("VAT", "15"), rate("NHIL", "2.5"), rate("GETFund", "2.5"));

    private static TaxRate rate(String code, String percent) {
        return new TaxRate(code, new BigDecimal(percent), "issue");
    }

    @Example
    void ghanasThreeTaxesEachCountOnTheNetAndMakeTwentyPercent() {
        assertThat(TaxLine.of(GHANA, Money.of(1_000_00, "GHS")))
                .extracting(TaxLine::amount)
                .containsExactly(150_00L, 25_00L, 25_00L);
    }

    @Example
    void cameroonsRateIsRoundedToTheFranc() {
        assertThat(TaxLine.of(List.of(rate("TVA", "19.25")), Money.of(1_234, "XAF")))
                .extracting(TaxLine::amount)
                .containsExactly(238L);
    }

    @Property
    void whateverPartsAnInvoiceIsCreditedInTheLastMakesTheTaxesEven(
            @ForAll @LongRange(min = 3, max = 100_000_000) long net,
            @ForAll @LongRange(min = 1, max = 1_000) long first,
            @ForAll @LongRange(min = 1, max = 1_000) long second) {
        for (var currency : List.of("XOF", "GHS", "TND")) {
            var invoice = said(TaxLine.of(GHANA, Money.of(net, currency)), currency);
            var one = Math.min(first, net - 2);
            var two = Math.min(second, net - one - 1);
            var notes = List.of(
                    said(CreditedTaxes.of(invoice, Money.of(one, currency), null), currency),
                    said(CreditedTaxes.of(invoice, Money.of(two, currency), null), currency));
            var last = CreditedTaxes.of(invoice, Money.of(net - one - two, currency), notes);

            assertThat(sum(last)
                            + notes.stream()
                                    .mapToLong(note -> sum(note.taxes()))
                                    .sum())
                    .isEqualTo(sum(invoice.taxes()));
        }
    }

    private static long sum(List<TaxLine> taxes) {
        return taxes.stream().mapToLong(TaxLine::amount).sum();
    }

    private static InvoiceDocument said(List<TaxLine> taxes, String currency) {
        return new InvoiceDocument(
                "invoice", "F", "fr", null, null, List.of(), taxes, currency, 0, 0, 0, "", null, null, null, null, null,
                null);
    }
}
