package com.educonnect.billing.invoices;

import com.educonnect.billing.Money;
import java.math.BigDecimal;
import java.util.List;

/** One tax of an invoice: each is reckoned on the whole net and rounded for itself. */
public record TaxLine(String code, BigDecimal percent, String due, long base, long amount) {
    static List<TaxLine> of(List<TaxRate> rates, Money net) {
        return rates.stream()
                .map(rate -> new TaxLine(
                        rate.code(),
                        rate.percent(),
                        rate.due(),
                        net.minor(),
                        net.percent(rate.percent()).minor()))
                .toList();
    }
}
