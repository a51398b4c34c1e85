package com.educonnect.billing.statements;

import com.educonnect.billing.payments.AccountService;
import com.educonnect.billing.payments.Providers;
import com.educonnect.billing.payments.Turns;
import com.educonnect.billing.payments.Unanswered;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Asks one provider for its last days, and for what was disputed in them, between two transactions. The days before are
 * asked for again, since money that came late is booked late.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatementRun {
    private static final int DAYS = 4;

    @EJB
    AccountService accounts;

    @EJB
    StatementService statements;

    @EJB
    Turns turns;

    @Inject
    Providers providers;

    /** @param until the first day that is left out, in UTC as providers count */
    public void run(UUID account, LocalDate until) throws Unanswered {
        var opened = accounts.opened(account);
        var from = until.minusDays(DAYS).atStartOfDay(ZoneOffset.UTC).toInstant();
        var to = until.atStartOfDay(ZoneOffset.UTC).toInstant();
        var provider = providers.get(opened.provider());
        statements.compare(account, from, to, provider.statement(from, to, opened));
        turns.wake(account, provider.disputed(from, opened));
    }
}
