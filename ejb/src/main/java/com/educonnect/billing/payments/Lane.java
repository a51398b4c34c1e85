package com.educonnect.billing.payments;

import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where remote calls are made: on threads of their own, so many and no more, holding no connection of the database. A place
 * is taken before a turn is, so that a turn once taken is made.
 */
@ApplicationScoped
public class Lane {
    private static final Logger LOG = Logger.getLogger(Lane.class.getName());
    private static final int PLACES = 24;

    private final Semaphore places = new Semaphore(PLACES);

    @Resource
    ManagedExecutorService executor;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    Tenants tenants;

    @Inject
    Errand errand;

    /** Whether there was a place; it is given back by {@link #leave} or when the turn has been made. */
    public boolean enter() {
        return places.tryAcquire();
    }

    public void leave() {
        places.release();
    }

    /** Makes the turn once what took it is committed. */
    public void afterCommit(Turn turn) {
        var tenant = tenants.find().orElse(null);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is to be done yet
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    make(tenant, turn);
                } else {
                    leave();
                }
            }
        });
    }

    /** Makes the turn of a place taken, in the books of that school, or of the operator. */
    public void make(Tenant tenant, Turn turn) {
        try {
            executor.submit(() -> run(tenant, turn));
        } catch (RuntimeException full) {
            leave();
            LOG.log(Level.WARNING, full, () -> "payment " + turn.payment() + " waits for its next turn");
        }
    }

    private void run(Tenant tenant, Turn turn) {
        try {
            tenants.runAs(tenant, Actor.SYSTEM, () -> {
                errand.run(turn);
                return null;
            });
        } catch (Exception e) {
            LOG.log(Level.WARNING, e, () -> "payment " + turn.payment() + " waits for its next turn");
        } finally {
            leave();
        }
    }
}
