package com.educonnect.billing.batch;

import com.educonnect.billing.fees.plan.FeesDue;
import com.educonnect.billing.payments.Overdue;
import com.educonnect.billing.statements.StatementsDue;
import com.educonnect.tenancy.DailyWork;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Has each school, and the operator, look once a day for payments that were lost on the way, and lay the statements of
 * their providers beside their books.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OverduePayments {
    @Inject
    DailyWork daily;

    @Schedule(hour = "*", minute = "7/10", persistent = false)
    public void plan() {
        daily.plan(Overdue.KIND);
        daily.plan(StatementsDue.KIND);
        daily.plan(FeesDue.KIND);
    }
}
