package com.educonnect.config.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives a school years, people, rolls and marks in one transaction, set by set: a year of rolls is too much to type. */
final class Fill {
    private final Installation.Main main;

    Fill(Installation.Main main) {
        this.main = main;
    }

    /**
     * @param school the id with which it signed up
     * @param model the id of the school whose rules of marking it has
     */
    void fill(Neighbour neighbour, UUID school, UUID model) {
        in(school, (connection, tenant) -> script(neighbour, tenant, tenant(connection, model)));
    }

    /** Gives a school of that database, whose people are there, the rolls of the last weeks. */
    void rolls(UUID school) {
        in(school, (connection, tenant) -> text("rolls"));
    }

    private interface Script {
        String of(Connection connection, String tenant) throws SQLException;
    }

    private void in(UUID school, Script script) {
        try (var connection = main.open()) {
            connection.setAutoCommit(false);
            var tenant = tenant(connection, school);
            connection.setSchema(tenant);
            try (var statement = connection.createStatement()) {
                statement.execute(script.of(connection, tenant));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(school + " could not be filled", e);
        }
    }

    private static String tenant(Connection connection, UUID school) throws SQLException {
        try (var query = connection.prepareStatement("SELECT tenant FROM platform.establishment WHERE id = ?")) {
            query.setObject(1, school);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static String script(Neighbour neighbour, String tenant, String model) {
        var names = Names.SENEGAL;
        var given = Map.of(
                "tenant", tenant,
                "model", model,
                "levels", joined(neighbour.levels()),
                "age", String.valueOf(neighbour.age()),
                "classes", String.valueOf(neighbour.classes()),
                "pupils", String.valueOf(neighbour.pupils()),
                "past", String.valueOf(neighbour.past()),
                "subjects", joined(neighbour.subjects()),
                "family", joined(names.family()),
                "girls", joined(names.girls()));
        var script = text("school").replace("${boys}", joined(names.boys()));
        for (var each : given.entrySet()) {
            script = script.replace("${" + each.getKey() + "}", each.getValue());
        }
        return script;
    }

    private static String joined(List<String> words) {
        return String.join(",", words).replace("'", "''");
    }

    private static String text(String name) {
        try (var in = Fill.class.getResourceAsStream("/demonstration/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
