package com.educonnect.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Roles, databases and rights that must be there before anything is migrated. Repeatable. */
final class Bootstrap {
    private static final List<String> ROLES = List.of("owner", "app", "platform_app", "batch");

    private final Postgres postgres;

    Bootstrap(Postgres postgres) {
        this.postgres = postgres;
    }

    void run() {
        try {
            try (var connection = postgres.superuser("postgres")) {
                execute(connection, withPasswords(script("cluster.sql")));
                for (var node : DatabaseNode.ALL) {
                    createDatabase(connection, node.database());
                }
            }
            for (var node : DatabaseNode.ALL) {
                try (var connection = postgres.superuser(node.database())) {
                    execute(connection, script("database.sql"));
                }
            }
        } catch (SQLException e) {
            throw new StartFailed("PostgreSQL could not be prepared: " + e.getMessage(), e);
        }
    }

    private static void createDatabase(Connection connection, String name) throws SQLException {
        try (var exists = connection.prepareStatement("select from pg_database where datname = ?")) {
            exists.setString(1, name);
            try (var found = exists.executeQuery()) {
                if (!found.next()) {
                    execute(connection, "create database " + name + " owner owner");
                }
            }
        }
        execute(connection, "revoke all on database " + name + " from public");
        execute(connection, "grant connect on database " + name + " to app, platform_app, batch");
    }

    private String withPasswords(String script) {
        for (var role : ROLES) {
            script = script.replace("${" + role + "}", postgres.password(role));
        }
        return script;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script(String name) {
        try (var in = Bootstrap.class.getResourceAsStream("/postgres/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
