package com.educonnect.billing.console;

import java.time.LocalDate;
import java.util.List;

/** The state of the operator's money on a day, by currency. */
public record FinanceView(LocalDate on, List<CurrencyFigures> currencies, ContractFigures contracts) {
    /**
     * Figures in one currency, in minor units.
     *
     * @param due all that is owed; {@code late} of it is past its day, and the other four by how many days
     * @param paid what came in this month
     * @param unowned money on the bank account that nobody has matched
     * @param recurring what is served today, for a month of 365 / 12 days
     */
    public record CurrencyFigures(
            String currency,
            long due,
            long late,
            long late30,
            long late60,
            long late90,
            long older,
            long paid,
            long unowned,
            long recurring,
            List<MonthFigure> forecast) {}

    /** What is expected in a month: open invoices by their day, and the next period of each contract. */
    public record MonthFigure(LocalDate month, long amount) {}

    /**
     * @param ended in the last twelve months
     * @param churn these by all that were there, in tenths of a percent
     */
    public record ContractFigures(
            int trial, int active, int reminded, int readonly, int suspended, int ended, int churn) {}
}
