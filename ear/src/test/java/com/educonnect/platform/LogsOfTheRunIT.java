package com.educonnect.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Deployed;
import com.educonnect.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last, and reads what all servers of all tests have logged: nothing of people, nothing that opens a door. */
@Order(Turn.LAST)
class LogsOfTheRunIT {
    /** As names are written; shorter ones are met in other words too. */
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]{4,}");

    private static final String PEOPLE =
            "SELECT family_name FROM %1$s.person UNION SELECT given_names FROM %1$s.person";

    @Test
    void noTokenNoAddressAndNoTelephoneNumberIsLogged() {
        for (var personal :
                List.of("eyJ[\\w-]{10,}\\.[\\w-]+", "[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}", "\\+\\d{9,14}")) {
            var found = Pattern.compile(personal);
            assertThat(lines().filter(line -> found.matcher(line).find()))
                    .as(personal)
                    .isEmpty();
        }
    }

    @Test
    void noNameOfAnybodyIsLogged() throws SQLException {
        var logged = lines().flatMap(line -> WORD.matcher(line).results().map(found -> found.group()))
                .collect(Collectors.toSet());

        assertThat(logged).isNotEmpty();
        assertThat(names()).isNotEmpty().filteredOn(logged::contains).isEmpty();
    }

    private static Set<String> names() throws SQLException {
        var names = new HashSet<String>();
        try (var connection = Deployed.server().postgres().superuser("educonnect")) {
            add(
                    connection,
                    "SELECT name FROM platform.identity WHERE name <> 'EduConnect' UNION SELECT contact_name FROM platform.establishment",
                    names);
            var tenants = new ArrayList<String>();
            add(
                    connection,
                    "SELECT tenant FROM platform.tenant_schema WHERE state = 'claimed' AND node = 'main'",
                    tenants);
            for (var tenant : tenants) {
                add(connection, PEOPLE.formatted(tenant), names);
            }
        }
        return names.stream()
                .flatMap(name -> WORD.matcher(name).results().map(found -> found.group()))
                .collect(Collectors.toSet());
    }

    private static void add(Connection connection, String query, java.util.Collection<String> to) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                to.add(rows.getString(1));
            }
        }
    }

    private static Stream<String> lines() {
        try (var files = Files.walk(Path.of("target"), 5)) {
            return files
                    .filter(file -> file.toString().matches(".*/payara/node\\d/logs/(server|console)\\.log.*"))
                    .flatMap(LogsOfTheRunIT::lines)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
