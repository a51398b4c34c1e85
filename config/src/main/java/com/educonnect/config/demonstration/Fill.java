package com.educonnect.config.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives a school years, people, rolls and marks in one transaction, set by set: a year of rolls is too much to type. */
final class Fill {
    private final Installation.Databases databases;

    Fill(Installation.Databases databases) {
        this.databases = databases;
    }

    /**
     * @param school the id with which it signed up
     * @param model the id of the school whose rules of marking it has
     */
    void fill(Neighbour neighbour, UUID school, UUID model) {
        in(school, tenant -> script(neighbour, tenant, place(model).tenant()));
    }

    /** Gives a school whose people are there the rolls of the last weeks. */
    void rolls(UUID school) {
        in(school, tenant -> text("rolls"));
    }

    private interface Script {
        String of(String tenant) throws SQLException;
    }

    private record Place(String node, String tenant) {}

    private void in(UUID school, Script script) {
        try {
            var place = place(school);
            try (var connection = databases.open(place.node());
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                connection.setSchema(place.tenant());
                statement.execute(script.of(place.tenant()));
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(school + " could not be filled", e);
        }
    }

    private Place place(UUID school) throws SQLException {
        try (var connection = databases.main();
                var query = connection.prepareStatement("SELECT s.node, e.tenant FROM platform.establishment e"
                        + " JOIN platform.tenant_schema s ON s.tenant = e.tenant WHERE e.id = ?")) {
            query.setObject(1, school);
            try (var rows = query.executeQuery()) {
                rows.next();
                return new Place(rows.getString(1), rows.getString(2));
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
