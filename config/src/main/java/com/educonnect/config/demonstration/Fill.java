package com.educonnect.config.demonstration;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    void fill(Neighbour neighbour, UUID school, UUID model, LocalDate today) {
        in(school, tenant -> script(neighbour, tenant, place(model).tenant(), today));
    }

    /** Lets a run lie there that was to print the cards of a class when its year ended. */
    void cards(UUID school, UUID run, String schoolClass, String period, String asker) {
        var given = Map.of("run", run.toString(), "class", schoolClass, "period", period, "asker", asker);
        in(school, tenant -> given(text("cards"), given));
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

    private static String script(Neighbour neighbour, String tenant, String model, LocalDate today) {
        var names = Names.SENEGAL;
        var years = neighbour.years(today);
        var given = Map.ofEntries(
                entry("tenant", tenant),
                entry("model", model),
                entry("levels", joined(neighbour.levels())),
                entry("age", String.valueOf(neighbour.age())),
                entry("classes", String.valueOf(neighbour.classes())),
                entry("pupils", String.valueOf(neighbour.pupils())),
                entry("past", String.valueOf(neighbour.past())),
                entry("first", String.valueOf(years.getFirst().from().getYear())),
                entry("years", values(years)),
                entry("head", joined(List.of(neighbour.headName()))),
                entry("subjects", joined(neighbour.subjects())),
                entry("family", joined(names.family())),
                entry("girls", joined(names.girls())),
                entry("boys", joined(names.boys())));
        return given(text("school"), given);
    }

    private static String values(List<School.Year> years) {
        return IntStream.range(0, years.size())
                .mapToObj(back -> "(%d, '%s', DATE '%s', DATE '%s')"
                        .formatted(
                                back,
                                years.get(back).title(),
                                years.get(back).from(),
                                years.get(back).to()))
                .collect(Collectors.joining(", "));
    }

    private static String given(String script, Map<String, String> given) {
        var told = script;
        for (var each : given.entrySet()) {
            told = told.replace("${" + each.getKey() + "}", each.getValue());
        }
        return told;
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
