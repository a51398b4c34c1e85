package com.educonnect.nodes;

import com.educonnect.Api;
import com.educonnect.config.FreshHome;
import com.educonnect.config.Options;
import com.educonnect.config.Secrets;
import com.educonnect.config.Server;
import com.educonnect.config.providers.ProviderDesk;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Two Payara nodes in one grid, on one database of their own, for the tests that break something: started for the first
 * that asks, made whole for each further one, stopped after the last test of all.
 */
public final class TwoNodes {
    private static final Duration POLL = Duration.ofMillis(200);
    private static Server server;

    private TwoNodes() {}

    /** Few requests are allowed, so that the limits are met soon; a node alone is not ready; there are spares for all tests. */
    private static final String SETTINGS = """
        grid.members=2
        educonnect.spares=12
        limit.user.per-minute=120
        limit.school.per-minute=400
        limit.address.per-minute=200
        """;

    private static final String REGISTER = """
            WITH claimed AS (
                UPDATE platform.tenant_schema SET state = 'claimed' WHERE tenant = (
                    SELECT min(tenant) FROM platform.tenant_schema WHERE state = 'spare' AND node = 'main')
                RETURNING tenant),
            opened AS (
                INSERT INTO platform.establishment (tenant, id, slug, name, code, country, region, language, currency,
                    time_zone, contact_name)
                SELECT tenant, uuidv7(), '%1$s', '%2$s', tenant, 'SN', 'west-africa', 'fr', 'XOF',
                    'Africa/Dakar', 'Awa Ndiaye'
                FROM claimed RETURNING tenant, id),
            trial AS (
                INSERT INTO platform.contract (id, establishment_id, starts_on, trial_ends_on)
                SELECT uuidv7(), id, current_date, current_date + 60 FROM opened),
            head AS (
                INSERT INTO platform.identity (id, email, name, password_hash, password_changed_at)
                SELECT uuidv7(), '%1$s@educonnect.example', 'Awa Ndiaye', i.password_hash, i.password_changed_at
                FROM opened, platform.identity i WHERE i.email = 'operator@educonnect.example' RETURNING id)
            INSERT INTO platform.membership (id, identity_id, tenant, roles)
            SELECT uuidv7(), h.id, o.tenant, '{head}' FROM head h, opened o
            RETURNING tenant
            """;

    static synchronized Server server() {
        if (server == null) {
            server = Server.start(Options.forTests(home()).withNodes(2));
        }
        restartTheDead();
        return server;
    }

    static void restartTheDead() {
        server.restart(
                IntStream.rangeClosed(1, 2).filter(node -> !server.runs(node)).toArray());
    }

    /** Which of the two run. */
    static List<Integer> running() {
        return IntStream.rangeClosed(1, 2).filter(server::runs).boxed().toList();
    }

    static ProviderDesk providers() {
        return server.providers();
    }

    private static Path home() {
        try {
            var home = Files.createDirectories(FreshHome.at(Path.of("target", "two-nodes")));
            Files.writeString(home.resolve("settings.properties"), SETTINGS);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static synchronized void close() {
        if (server != null) {
            server.close();
        }
    }

    static Api api(int node) {
        return new Api(server.url(node), null);
    }

    static String password() {
        return Secrets.in(server.home()).password("operator");
    }

    static Api operator(int node) {
        return logIn(node, "operator@educonnect.example");
    }

    static Api logIn(int node, String email) {
        var answer = api(node).post("/auth/login", credentials(email, password()));
        return api(node).as(answer.expect(200).json().getString("token"));
    }

    static JsonObject credentials(String email, String password) {
        return Json.createObjectBuilder()
                .add("login", email)
                .add("password", password)
                .build();
    }

    static boolean ready(int node) {
        return api(node).get("//health/ready").status() == 200;
    }

    /** A school out of a spare, whose head logs in as slug@educonnect.example; answers its schema. */
    static String school(String slug, String name) {
        return text(REGISTER.formatted(slug, name));
    }

    static void awaitReady() {
        await("both nodes are ready", Duration.ofSeconds(60), () -> ready(1) && ready(2));
    }

    static void await(String what, Duration patience, BooleanSupplier condition) {
        find(what, patience, () -> condition.getAsBoolean() ? Optional.of(what) : Optional.empty());
    }

    static <T> T find(String what, Duration patience, Supplier<Optional<T>> sought) {
        var end = Instant.now().plus(patience);
        var found = sought.get();
        while (found.isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        "not within " + patience + ": " + what + System.lineSeparator() + Standing.now());
            }
            LockSupport.parkNanos(POLL.toNanos());
            found = sought.get();
        }
        return found.get();
    }

    /** To the database that both work on, past everything that the product allows. */
    static Connection connection() throws SQLException {
        return server.postgres().superuser("educonnect");
    }

    static String text(String query) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void execute(String script) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
