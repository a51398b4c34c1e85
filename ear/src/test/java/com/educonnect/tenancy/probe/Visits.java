package com.educonnect.tenancy.probe;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.TenantDataSource;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Carries out a visit in one transaction; {@link LongVisits} knows the one that outlives its transaction. */
@Stateless
public class Visits {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    @TenantData
    TenantDataSource source;

    @EJB
    Canaries canaries;

    @Resource
    SessionContext context;

    /** Answers all that it could read. */
    public List<String> pay(Visit visit, UUID id) throws Exception {
        write(visit, id);
        var seen = visit == Visit.WRITES_BY_JPA ? canaries.songsByJpa() : canaries.songs();
        end(visit);
        return seen;
    }

    private void write(Visit visit, UUID id) throws SQLException {
        switch (visit) {
            case WRITES_BY_JPA -> canaries.addByJpa(id);
            case FORGETS_TO_CLOSE -> canaries.addWithoutClosing(id);
            default -> canaries.add(id);
        }
    }

    private void end(Visit visit) throws Exception {
        switch (visit) {
            case FAILS_AND_KEEPS -> throw new IOException("a checked exception commits");
            case FAILS -> throw new IllegalStateException("a runtime exception rolls back");
            case IS_REJECTED -> throw new Rejected(PlatformError.CONFLICT);
            case ASKS_FOR_ROLLBACK -> context.setRollbackOnly();
            case RUNS_OUT_OF_STATEMENT_TIME -> {
                sql.update("SET LOCAL statement_timeout = 40");
                sleep(0);
            }
            case IS_CANCELLED_BY_THE_DRIVER -> sleep(1);
            default -> {}
        }
    }

    private void sleep(int timeout) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("SELECT pg_sleep(5)")) {
            statement.setQueryTimeout(timeout);
            statement.execute();
        }
    }
}
