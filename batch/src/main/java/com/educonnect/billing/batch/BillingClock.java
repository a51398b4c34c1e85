package com.educonnect.billing.batch;

import com.educonnect.billing.daily.DailyRun;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Begins the run of the day. Every server tries, also one that was off at night; the database lets one of them. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BillingClock {
    @EJB
    DailyRun daily;

    @Schedule(hour = "3-23", minute = "*/15", persistent = false)
    public void begin() {
        daily.begin();
    }
}
