package com.educonnect.billing.ledger;

import com.educonnect.billing.Books;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Numbers without gaps: whoever takes one holds its series until the end of the transaction, and gives it back by rolling
 * back.
 */
@Dependent
public class NumberSeries {
    @Inject
    Books books;

    /** Waits for whoever else is at this series, so that what is looked up next is what will stand when a number is taken. */
    public void hold(String name, int year) {
        books.sql()
                .update(
                        "INSERT INTO number_series (name, year, last) VALUES (?, ?, 0)"
                                + " ON CONFLICT (name, year) DO UPDATE SET last = number_series.last",
                        name,
                        year);
    }

    public long next(String name, int year) {
        return books.sql()
                .find(
                        "INSERT INTO number_series (name, year, last) VALUES (?, ?, 1) ON CONFLICT (name, year) DO"
                                + " UPDATE SET last = number_series.last + 1 RETURNING last",
                        row -> row.getLong(1),
                        name,
                        year)
                .orElseThrow();
    }
}
