package com.educonnect.tenancy.probe;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;

/** A visit whose transaction runs out of time while the database is busy. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class LongVisits {
    @Resource
    UserTransaction transaction;

    @EJB
    Canaries canaries;

    @Inject
    @TenantData
    Sql sql;

    public List<String> pay(UUID id) throws Exception {
        transaction.setTransactionTimeout(1);
        transaction.begin();
        try {
            canaries.add(id);
            var seen = canaries.songs();
            sql.query("SELECT pg_sleep(1.6)::text", row -> null);
            seen.addAll(canaries.songs());
            transaction.commit();
            return seen;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            transaction.setTransactionTimeout(0);
        }
    }
}
