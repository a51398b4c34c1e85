package com.educonnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.config.FreshHome;
import com.educonnect.config.Options;
import com.educonnect.config.Secrets;
import com.educonnect.config.Server;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two Payara nodes in one grid, on one database; the first of them dies at the end. */
@TestMethodOrder(OrderAnnotation.class)
class TwoNodesIT {
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(
                Options.forTests(FreshHome.at(Path.of("target", "two-nodes"))).withNodes(2));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void aSessionBegunOnOneNodeIsHonouredByTheOther() {
        var operator = logIn(1);
        operator.at(server.url(2)).get("/auth/me").expect(200);
    }

    @Test
    @Order(2)
    void loggingOutReachesBothNodesWithinASecond() {
        var operator = logIn(1);
        operator.at(server.url(2)).get("/auth/me").expect(200);
        operator.post("/auth/logout-everywhere", JsonValue.EMPTY_JSON_OBJECT).expect(204);
        var ended = Instant.now();
        assertThat(operator.get("/auth/me").status()).isEqualTo(401);
        while (operator.at(server.url(2)).get("/auth/me").status() != 401) {
            assertThat(Duration.between(ended, Instant.now())).isLessThan(Duration.ofSeconds(1));
        }
    }

    /** Both nodes have verified the token before; they read the keys anew twice a minute. */
    @Test
    @Order(3)
    void aTokenDiesOnBothNodesWithItsKeyAndNothingElseEndsIt() throws SQLException, InterruptedException {
        var operator = logIn(1);
        answersOnBoth(operator, 200);
        keys(
                "CREATE TABLE platform.withdrawn AS TABLE platform.signing_key",
                "UPDATE platform.signing_key SET signs_until = now(), published_until = now()");
        answersOnBoth(operator, 401);
        keys(
                "TRUNCATE platform.signing_key",
                "INSERT INTO platform.signing_key TABLE platform.withdrawn",
                "DROP TABLE platform.withdrawn");
        answersOnBoth(operator, 200);
    }

    @Test
    @Order(4)
    void aSessionOutlivesTheNodeItWasBegunOn() {
        var operator = logIn(1);
        operator.get("/auth/me").expect(200);
        server.kill(1);
        operator.at(server.url(2)).get("/auth/me").expect(200);
        operator.at(server.url(2)).get("/establishments").expect(200);
        logIn(2).get("/auth/me").expect(200);
    }

    private static void keys(String... changes) throws SQLException {
        try (var connection = server.postgres().superuser("educonnect");
                var statement = connection.createStatement()) {
            statement.execute(String.join(";", changes));
        }
    }

    private static void answersOnBoth(Api caller, int status) throws InterruptedException {
        var asked = Instant.now();
        for (var node = 1; node <= 2; node++) {
            while (caller.at(server.url(node)).get("/auth/me").status() != status) {
                assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(40));
                Thread.sleep(200);
            }
        }
    }

    private static Api logIn(int node) {
        var anonymous = new Api(server.url(node), null);
        var answer = anonymous.post(
                "/auth/login",
                Json.createObjectBuilder()
                        .add("login", "operator@educonnect.example")
                        .add("password", Secrets.in(server.home()).password("operator"))
                        .build());
        return anonymous.as(answer.expect(200).json().getString("token"));
    }
}
