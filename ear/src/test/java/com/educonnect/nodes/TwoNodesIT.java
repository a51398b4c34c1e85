package com.educonnect.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.OwnServers;
import com.educonnect.config.Server;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What becomes of sessions when the grid, one node or both are lost. */
@TestMethodOrder(OrderAnnotation.class)
@OwnServers
class TwoNodesIT {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static Server server;

    @BeforeAll
    static void start() {
        server = TwoNodes.server();
    }

    @Test
    @Order(1)
    void aSessionBegunOnOneNodeIsHonouredByTheOther() {
        var operator = TwoNodes.operator(1);
        operator.at(server.url(2)).get("/auth/me").expect(200);
    }

    @Test
    @Order(2)
    void loggingOutReachesBothNodesWithinASecond() {
        logsOutEverywhere();
    }

    @Test
    @Order(3)
    void nobodyNoticesThatTheGridIsLostAndComesBack() {
        var revoked = revoked();
        var living = List.of(TwoNodes.operator(1), TwoNodes.operator(2));
        var statuses = new ConcurrentLinkedQueue<Integer>();
        try (var callers = Executors.newScheduledThreadPool(living.size())) {
            living.forEach(caller -> callers.scheduleAtFixedRate(
                    () -> statuses.add(caller.get("/auth/me").status()), 0, 1, TimeUnit.SECONDS));
            server.restartGrid(1);
            server.restartGrid(2);
            TwoNodes.awaitReady();
        }
        assertThat(statuses).isNotEmpty().containsOnly(200);
        refusedByBoth(revoked);
        logsOutEverywhere();
    }

    @Test
    @Order(4)
    void aSessionOutlivesTheNodeItWasBegunOnAndAnIncompleteGridIsNotReady() {
        var operator = TwoNodes.operator(1);
        operator.get("/auth/me").expect(200);
        server.kill(1);
        operator.at(server.url(2)).get("/auth/me").expect(200);
        operator.at(server.url(2)).get("/establishments").expect(200);
        TwoNodes.operator(2).get("/auth/me").expect(200);

        TwoNodes.await("the node left alone is not ready", Duration.ofSeconds(30), () -> !TwoNodes.ready(2));
        assertThat(TwoNodes.api(2).get("//health/ready").expect(503).body())
                .contains("\"grid\"")
                .contains("DOWN");
    }

    @Test
    @Order(5)
    void sessionsComeBackWithTheNodesAndRevokedOnesStayRevoked() {
        var living = TwoNodes.operator(2);
        var revoked = TwoNodes.operator(2);
        revoked.post("/auth/logout", JsonValue.EMPTY_JSON_OBJECT).expect(204);
        server.kill(2);

        TwoNodes.restartTheDead();

        TwoNodes.awaitReady();
        living.at(server.url(1)).get("/auth/me").expect(200);
        living.at(server.url(2)).get("/auth/me").expect(200);
        refusedByBoth(revoked);
        logsOutEverywhere();
    }

    private static void logsOutEverywhere() {
        var operator = TwoNodes.operator(1);
        operator.at(server.url(2)).get("/auth/me").expect(200);
        operator.post("/auth/logout-everywhere", JsonValue.EMPTY_JSON_OBJECT).expect(204);
        assertThat(operator.get("/auth/me").status()).isEqualTo(401);
        TwoNodes.await(
                "the other node refuses the session",
                SECOND,
                () -> operator.at(server.url(2)).get("/auth/me").status() == 401);
    }

    private static Api revoked() {
        var operator = TwoNodes.operator(1);
        operator.post("/auth/logout", JsonValue.EMPTY_JSON_OBJECT).expect(204);
        return operator;
    }

    private static void refusedByBoth(Api revoked) {
        assertThat(revoked.at(server.url(1)).get("/auth/me").status()).isEqualTo(401);
        assertThat(revoked.at(server.url(2)).get("/auth/me").status()).isEqualTo(401);
    }
}
