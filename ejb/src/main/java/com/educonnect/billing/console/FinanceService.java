package com.educonnect.billing.console;

import com.educonnect.billing.console.FinanceView.ContractFigures;
import com.educonnect.billing.console.FinanceView.CurrencyFigures;
import com.educonnect.billing.console.FinanceView.MonthFigure;
import com.educonnect.billing.invoices.InvoiceService;
import com.educonnect.billing.invoices.InvoiceView;
import com.educonnect.platform.Page;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Figures of finance, and the invoices behind each. */
@Stateless
public class FinanceService {
    @Inject
    FigureRepository figures;

    @Inject
    HealthRepository health;

    @Inject
    InvoiceService invoices;

    @Inject
    Clock clock;

    public FinanceView get() {
        var today = LocalDate.now(clock);
        var currencies = figures.currencies().stream()
                .map(currency -> figures(currency, today))
                .toList();
        return new FinanceView(today, currencies, contracts(today), health.lastDay(clock.instant()));
    }

    private CurrencyFigures figures(String currency, LocalDate today) {
        var aged = figures.aged(currency, today);
        return new CurrencyFigures(
                currency,
                aged.due(),
                aged.late(),
                aged.late30(),
                aged.late60(),
                aged.late90(),
                aged.older(),
                figures.paid(currency, today.withDayOfMonth(1)),
                figures.unowned(currency),
                figures.recurring(currency, today),
                figures.booked(currency, today),
                figures.forecast(currency, today.withDayOfMonth(1)).stream()
                        .map(month -> new MonthFigure(month.month(), month.amount()))
                        .toList());
    }

    private ContractFigures contracts(LocalDate today) {
        var counts = figures.contracts(today.minusYears(1));
        var all = counts.active() + counts.ended();
        return new ContractFigures(
                counts.trial(),
                counts.active(),
                counts.reminded(),
                counts.readonly(),
                counts.suspended(),
                counts.ended(),
                all == 0 ? 0 : counts.ended() * 1000 / all);
    }

    /**
     * The invoices behind a figure, the oldest day of payment first.
     *
     * @param figure due, late, late30, late60, late90, older, paid, recurring or all
     */
    public Page<InvoiceView> rows(String figure, String currency, String search, String cursor, int limit) {
        return invoices.list(figure, currency, search, cursor, limit);
    }
}
