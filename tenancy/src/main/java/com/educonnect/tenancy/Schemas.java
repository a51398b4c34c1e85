package com.educonnect.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Builds and migrates the schemas of one node, as the migration role. A schema's scripts, grants, version row and object
 * count are one transaction: it is wholly at a version or wholly at the one before.
 */
public final class Schemas {
    /** A schema that no school ever has: the measure that the others are counted against. */
    public static final String REFERENCE = "t00000";

    private final DataSource owner;
    private final Scripts scripts;

    public Schemas(DataSource owner) {
        this(owner, Scripts.load());
    }

    Schemas(DataSource owner, Scripts scripts) {
        this.owner = owner;
        this.scripts = scripts;
    }

    public String target() {
        return scripts.target();
    }

    /** Makes role and schema at the target version; doing it again is harmless. */
    public void build(String tenant) throws SQLException {
        if (!Tenant.isId(tenant)) {
            throw new IllegalArgumentException("not a tenant id");
        }
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (version(connection, tenant) == null) {
                    create(connection, tenant);
                    migrate(connection, tenant, "0");
                }
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static String version(Connection connection, String tenant) throws SQLException {
        try (var query = connection.prepareStatement("SELECT version FROM platform.schema_version WHERE tenant = ?")) {
            query.setString(1, tenant);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private static void create(Connection connection, String tenant) throws SQLException {
        execute(connection, """
            DO $$ BEGIN
                IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = '%1$s') THEN
                    CREATE ROLE %1$s NOLOGIN;
                END IF;
            END $$;
            GRANT %1$s TO app WITH INHERIT FALSE, SET TRUE;
            GRANT school TO %1$s;
            CREATE SCHEMA %1$s;
            GRANT USAGE ON SCHEMA %1$s TO %1$s;
            ALTER DEFAULT PRIVILEGES IN SCHEMA %1$s GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %1$s;
            ALTER DEFAULT PRIVILEGES IN SCHEMA %1$s GRANT USAGE ON SEQUENCES TO %1$s;
            INSERT INTO platform.schema_version (tenant) VALUES ('%1$s')
            """.formatted(tenant));
    }

    /** Runs what the schema lacks. The caller holds its version row and commits. */
    void migrate(Connection connection, String tenant, String from) throws SQLException {
        execute(
                connection,
                "SET LOCAL lock_timeout = '1s'; SET LOCAL search_path = %s, platform, pg_temp;\n".formatted(tenant)
                        + scripts.after(from)
                        + histories(tenant));
        var objects = count(connection, tenant);
        if (!REFERENCE.equals(tenant) && objects != expected(connection)) {
            throw new SQLException("schema " + tenant + " has " + objects + " objects, not " + expected(connection));
        }
        try (var update =
                connection.prepareStatement("UPDATE platform.schema_version SET version = ?, object_count = ?,"
                        + " attempts = 0, last_error = NULL, migrated_at = now() WHERE tenant = ?")) {
            update.setString(1, scripts.target());
            update.setInt(2, objects);
            update.setString(3, tenant);
            update.executeUpdate();
        }
    }

    /** A school writes data only, by the schema's default privileges, and a history or a journal can only grow. */
    private static String histories(String tenant) {
        return """
            DO $$ DECLARE history regclass; BEGIN
                FOR history IN SELECT c.oid FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_class c ON c.oid = d.objid
                    WHERE d.refclassid = 'pg_catalog.pg_namespace'::regclass AND d.refobjid = '%1$s'::regnamespace
                      AND d.classid = 'pg_catalog.pg_class'::regclass AND c.relkind = 'r'
                      AND (c.relname LIKE '%%\\_history' OR c.relname IN ('journal_entry', 'ledger_closing'))
                      AND has_table_privilege('%1$s', c.oid, 'UPDATE, DELETE') LOOP
                    EXECUTE format('REVOKE UPDATE, DELETE ON %%s FROM %1$s', history);
                END LOOP;
            END $$;
            """.formatted(tenant);
    }

    /** Found through pg_depend, which is indexed by schema; other ways read the whole catalogue of all schools. */
    private static int count(Connection connection, String tenant) throws SQLException {
        try (var query = connection.prepareStatement("""
            SELECT count(*) + sum(
                   (SELECT count(*) FROM pg_catalog.pg_attribute a
                     WHERE a.attrelid = d.objid AND a.attnum > 0 AND NOT a.attisdropped)
                 + (SELECT count(*) FROM pg_catalog.pg_index i WHERE i.indrelid = d.objid)
                 + (SELECT count(*) FROM pg_catalog.pg_constraint c WHERE c.conrelid = d.objid))
              FROM pg_catalog.pg_depend d
             WHERE d.refclassid = 'pg_catalog.pg_namespace'::regclass AND d.refobjid = to_regnamespace(?)
               AND d.classid = 'pg_catalog.pg_class'::regclass
            """)) {
            query.setString(1, tenant);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static int expected(Connection connection) throws SQLException {
        try (var query =
                connection.prepareStatement("SELECT object_count FROM platform.schema_version WHERE tenant = ?")) {
            query.setString(1, REFERENCE);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getInt(1) : -1;
            }
        }
    }

    private static void execute(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
