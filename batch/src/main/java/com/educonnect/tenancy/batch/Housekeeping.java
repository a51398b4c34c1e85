package com.educonnect.tenancy.batch;

import com.educonnect.tenancy.DailyWork;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Spares;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.WorkHandler;
import com.educonnect.tenancy.WorkQueue;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** The clock of the platform's own chores. Every server has one; the database decides which of them does what. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Housekeeping {
    private final AtomicBoolean draining = new AtomicBoolean();

    @Inject
    WorkQueue work;

    @EJB
    WorkTransaction transaction;

    @Inject
    @Any
    Instance<WorkHandler> handlers;

    @Inject
    Spares spares;

    @Inject
    DailyWork daily;

    @Inject
    @PlatformData
    Sql platform;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void doWork() {
        if (draining.compareAndSet(false, true)) {
            try {
                work.drain(handlers, transaction::run);
            } finally {
                draining.set(false);
            }
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void refillSpares() {
        spares.refill();
    }

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void planCleaning() {
        daily.plan(Cleaning.KIND);
    }

    @Schedule(hour = "2", minute = "10", persistent = false)
    public void prepareAudit() {
        platform.query("SELECT platform.prepare_audit_partitions()", row -> null);
    }
}
