package com.educonnect.billing.ledger;

import com.educonnect.billing.Books;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads the books: balances of accounts and parties, and the entries behind each. */
@Stateless
public class BookService {
    private static final String LINES = " FROM journal_entry e, unnest(e.accounts, e.parties, e.amounts)"
            + " AS l (account, party, amount) WHERE e.entry_on BETWEEN ? AND ?";
    private static final String SUMS = ", e.currency, sum(l.amount) FILTER (WHERE l.amount > 0),"
            + " -coalesce(sum(l.amount) FILTER (WHERE l.amount < 0), 0), sum(l.amount)";

    @Inject
    Books books;

    @Inject
    Cursors cursors;

    @Inject
    Tenants tenants;

    /** The trial balance of a time, both days included. */
    public List<Balance> accounts(LocalDate from, LocalDate until) {
        return books.sql()
                .query(
                        "SELECT l.account, NULL::uuid AS party" + SUMS + LINES
                                + " GROUP BY l.account, e.currency ORDER BY l.account, e.currency",
                        this::balance,
                        from,
                        until);
    }

    /** Each party's part of an account; those that are even are left out. */
    public List<Balance> parties(String account, LocalDate until) {
        return books.sql()
                .query(
                        "SELECT l.account, l.party" + SUMS + LINES
                                + " AND l.account = ? GROUP BY l.account, l.party, e.currency HAVING sum(l.amount) <> 0"
                                + " ORDER BY l.party, e.currency",
                        this::balance,
                        LocalDate.EPOCH,
                        until,
                        account);
    }

    /** What one party's account holds now. */
    public long of(String account, UUID party, String currency) {
        return books.sql()
                .find(
                        "SELECT coalesce(sum(l.amount), 0) FROM journal_entry e,"
                                + " unnest(e.accounts, e.parties, e.amounts) AS l (account, party, amount)"
                                + " WHERE e.parties @> ARRAY[?] AND l.party = ? AND l.account = ? AND e.currency = ?",
                        row -> row.getLong(1),
                        party,
                        party,
                        account,
                        currency)
                .orElseThrow();
    }

    /**
     * The entries of a time, the newest first.
     *
     * @param account only those with a line on this account, or null
     * @param party only those with a line of this party, or null
     */
    public Page<PostedEntry> entries(
            LocalDate from, LocalDate until, String account, UUID party, String cursor, int limit) {
        var after = cursor == null ? List.of("9999-12-31", "~") : cursors.decode(cursor, 2);
        var rows = books.sql()
                .query(
                        "SELECT " + PostedEntry.COLUMNS + " FROM journal_entry WHERE entry_on BETWEEN ? AND ?"
                                + " AND (?::text IS NULL OR accounts @> ARRAY[?::text])"
                                + " AND (?::uuid IS NULL OR parties @> ARRAY[?::uuid])"
                                + " AND (entry_on, id::text) < (?::text::date, ?)"
                                + " ORDER BY entry_on DESC, id::text DESC LIMIT ?",
                        PostedEntry::read,
                        from,
                        until,
                        account,
                        account,
                        party,
                        party,
                        after.get(0),
                        after.get(1),
                        limit + 1);
        return Page.of(
                rows,
                limit,
                last -> cursors.encode(last.on().toString(), last.id().toString()));
    }

    private Balance balance(ResultSet row) throws SQLException {
        return new Balance(
                row.getString(1),
                Chart.label(row.getString(1), tenants.actor().language()),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6));
    }
}
