package com.educonnect.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.OwnServers;
import com.educonnect.config.Server;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A node says when it cannot serve, refuses politely meanwhile, and comes back by itself. */
@OwnServers
class ReadinessIT {
    private static final Duration SOON = Duration.ofSeconds(40);
    private static Server server;

    @BeforeAll
    static void start() {
        server = TwoNodes.server();
    }

    @Test
    void aPendingMigrationIsNotReady() {
        TwoNodes.awaitReady();
        var version = TwoNodes.text("SELECT version FROM platform.schema_version WHERE tenant = 't00000'");
        TwoNodes.execute("UPDATE platform.schema_version SET version = '0' WHERE tenant = 't00000'");
        try {
            assertThat(TwoNodes.api(1).get("//health/ready").expect(503).body())
                    .contains("1 schemas are not at version");
            assertThat(TwoNodes.ready(2)).isFalse();
        } finally {
            TwoNodes.execute("UPDATE platform.schema_version SET version = '" + version + "' WHERE tenant = 't00000'");
        }
        assertThat(TwoNodes.ready(1) && TwoNodes.ready(2)).isTrue();
    }

    @Test
    void aLostDatabaseIsNotReadyAndItsReturnIsNoticed() {
        TwoNodes.awaitReady();
        var operator = TwoNodes.operator(1);
        TwoNodes.school("retour", "Lycée du Retour");
        var head = TwoNodes.logIn(1, "retour@educonnect.example");
        head.get("/subjects").expect(200);
        head.at(server.url(2)).get("/subjects").expect(200);
        server.postgres().kill();
        try {
            TwoNodes.await("no node is ready", SOON, () -> !TwoNodes.ready(1) && !TwoNodes.ready(2));
            assertThat(TwoNodes.api(1).get("//health/live").status()).isEqualTo(200);
            unavailable(operator.get("/establishments"));
            unavailable(operator.at(server.url(2)).get("/districts"));
            unavailable(TwoNodes.api(1).post("/auth/login", TwoNodes.credentials("a@example.org", "pirogue-baobab")));
        } finally {
            server.postgres().restart();
        }
        TwoNodes.awaitReady();
        head.get("/subjects").expect(200);
        head.at(server.url(2)).get("/subjects").expect(200);
        operator.get("/establishments").expect(200);
        operator.at(server.url(2)).get("/establishments").expect(200);
        TwoNodes.operator(2).get("/auth/me").expect(200);
    }

    private static void unavailable(Api.Answer answer) {
        assertThat(answer.expect(503).header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo("platform.unavailable");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        assertThat(answer.body()).doesNotContain("Exception", "at com.", "org.postgresql");
    }
}
