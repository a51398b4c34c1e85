package com.educonnect.billing.console;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The state of the operator's money on a day, by currency. */
public record FinanceView(
        LocalDate on, List<CurrencyFigures> currencies, ContractFigures contracts, List<ProviderHealth> providers) {
    /**
     * The payments of the last 24 hours by one account of a provider.
     *
     * @param lost refused, failed or never confirmed
     * @param waiting of which nothing is decided
     * @param hours those in which anything was asked for
     */
    public record ProviderHealth(
            String provider,
            UUID account,
            String label,
            String currency,
            boolean paused,
            int paid,
            int lost,
            int waiting,
            @Nullable Instant lastPaidAt,
            List<Hour> hours) {}

    /** @param ago 0 for the last sixty minutes, up to 23 */
    public record Hour(int ago, int paid, int lost) {}

    /**
     * Figures in one currency, in minor units.
     *
     * @param due all that is owed; {@code late} of it is past its day, and the other four by how many days
     * @param paid what came in this month
     * @param unowned money on the bank account that nobody has matched
     * @param recurring what is served today, for a month of 365 / 12 days
     * @param booked the same of what is invoiced and served later
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
            long booked,
            List<MonthFigure> forecast) {}

    /** What is expected in a month: open invoices by their day, and each period of a contract that begins in it. */
    public record MonthFigure(LocalDate month, long amount) {}

    /**
     * @param ended in the last twelve months
     * @param churn these by all that were there, in tenths of a percent
     */
    public record ContractFigures(
            int trial, int active, int reminded, int readonly, int suspended, int ended, int churn) {}
}
