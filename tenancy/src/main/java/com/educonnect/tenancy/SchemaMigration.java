package com.educonnect.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * Brings every schema of a node to the target version. Two workers take one schema at a time, skip what another holds,
 * put a schema that is locked to the end of the line, and may be killed at any moment: a second run does the rest.
 */
public final class SchemaMigration {
    private static final int WORKERS = 2;
    private static final int ATTEMPTS = 20;
    /** A backend keeps the catalogue entries of every schema it has touched until its connection ends. */
    private static final int SCHEMAS_PER_CONNECTION = 50;

    private static final int ERROR_LENGTH = 500;

    private final DataSource owner;
    private final Schemas schemas;

    public SchemaMigration(DataSource owner) {
        this(owner, new Schemas(owner));
    }

    SchemaMigration(DataSource owner, Schemas schemas) {
        this.owner = owner;
        this.schemas = schemas;
    }

    /** How many schemas were migrated; fails if one could not be after {@value #ATTEMPTS} attempts. */
    public int run() throws Exception {
        schemas.build(Schemas.REFERENCE);
        var first = only(Schemas.REFERENCE) ? 1 : 0;
        Callable<Integer> worker = this::drain;
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var migrated = first;
            for (var result : workers.invokeAll(java.util.Collections.nCopies(WORKERS, worker))) {
                migrated += result.get();
            }
            return migrated;
        }
    }

    private int drain() throws SQLException {
        var migrated = 0;
        for (var more = true; more; ) {
            try (var connection = owner.getConnection()) {
                connection.setAutoCommit(false);
                for (var i = 0; more && i < SCHEMAS_PER_CONNECTION; i++) {
                    more = only(connection, null);
                    migrated += more ? 1 : 0;
                }
            }
        }
        return migrated;
    }

    private boolean only(String tenant) throws SQLException {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            return only(connection, tenant);
        }
    }

    /** Migrates one schema (this one, or the next in line); false if none is left. */
    private boolean only(Connection connection, String tenant) throws SQLException {
        String taken = null;
        try {
            var next = take(connection, tenant);
            if (next == null) {
                connection.rollback();
                return false;
            }
            taken = next.tenant();
            if (next.attempts() >= ATTEMPTS) {
                throw new SQLException("schema " + taken + " was not migrated: " + next.lastError());
            }
            schemas.migrate(connection, taken, next.version());
            connection.commit();
            return true;
        } catch (SQLException e) {
            connection.rollback();
            if (taken == null || e.getSQLState() == null) {
                throw e;
            }
            note(connection, taken, e);
            return true;
        }
    }

    private record Next(String tenant, String version, int attempts, String lastError) {}

    private Next take(Connection connection, String tenant) throws SQLException {
        try (var query = connection.prepareStatement("SELECT tenant, version, attempts, last_error"
                + " FROM platform.schema_version WHERE version < ? AND (?::text IS NULL OR tenant = ?)"
                + " ORDER BY attempts, tenant LIMIT 1 FOR UPDATE SKIP LOCKED")) {
            query.setString(1, schemas.target());
            query.setString(2, tenant);
            query.setString(3, tenant);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? new Next(row.getString(1), row.getString(2), row.getInt(3), row.getString(4))
                        : null;
            }
        }
    }

    private static void note(Connection connection, String tenant, SQLException failure) throws SQLException {
        var text = failure.getMessage();
        try (var update = connection.prepareStatement(
                "UPDATE platform.schema_version SET attempts = attempts + 1, last_error = ? WHERE tenant = ?")) {
            update.setString(1, text.substring(0, Math.min(ERROR_LENGTH, text.length())));
            update.setString(2, tenant);
            update.executeUpdate();
        }
        connection.commit();
    }
}
