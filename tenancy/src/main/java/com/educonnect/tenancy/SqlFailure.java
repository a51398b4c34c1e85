package com.educonnect.tenancy;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** The database refused a statement; the transaction is rolled back. The cause carries SQLSTATE and constraint name. */
@ApplicationException(rollback = true)
public class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SqlFailure(SQLException cause) {
        super(cause);
    }
}
