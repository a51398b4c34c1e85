package com.educonnect.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.OwnServers;
import com.educonnect.config.Server;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The signing keys change while two nodes serve. */
@OwnServers
class KeysIT {
    private static final Duration RENEWED = Duration.ofSeconds(30);
    private static Server server;

    @BeforeAll
    static void start() {
        server = TwoNodes.server();
        TwoNodes.awaitReady();
    }

    @Test
    void aKeyOverlapsItsSuccessorThenDiesOnBothNodes() {
        var before = TwoNodes.operator(1);
        var old = kid(before);

        // The last day of the old key begins: its successor is made and published.
        TwoNodes.execute(
                "UPDATE platform.signing_key SET signs_until = now() + interval '12 hours' WHERE kid = '" + old + "'");
        awaitKeys(2);
        var next = TwoNodes.text("SELECT kid FROM platform.signing_key WHERE kid <> '" + old + "'");
        assertThat(published(1))
                .containsExactlyInAnyOrderElementsOf(published(2))
                .containsExactlyInAnyOrder(old, next);
        assertThat(kid(TwoNodes.operator(2))).isEqualTo(old);

        // The successor signs: tokens of both are good on both nodes.
        TwoNodes.execute("UPDATE platform.signing_key SET signs_until = now() WHERE kid = '" + old
                + "'; UPDATE platform.signing_key SET signs_from = now() WHERE kid = '" + next + "'");
        TwoNodes.await(
                "both nodes sign with the successor",
                RENEWED,
                () -> signer(1).equals(next) && signer(2).equals(next));
        var after = TwoNodes.operator(2);
        goodOnBoth(before);
        goodOnBoth(after);

        // The old key's last token would be dead: it is published no more, and refused.
        TwoNodes.execute("UPDATE platform.signing_key SET published_until = now() WHERE kid = '" + old + "'");
        awaitKeys(1);
        assertThat(published(1)).isEqualTo(published(2)).containsExactly(next);
        refusedByBoth(before);
        goodOnBoth(after);
    }

    private static String signer(int node) {
        return kid(TwoNodes.operator(node));
    }

    private static void awaitKeys(int count) {
        TwoNodes.await(
                "both nodes publish " + count + " keys",
                RENEWED,
                () -> published(1).size() == count && published(2).size() == count);
    }

    private static List<String> published(int node) {
        return TwoNodes.api(node).get("//.well-known/jwks.json").expect(200).json().getJsonArray("keys").stream()
                .map(key -> key.asJsonObject().getString("kid"))
                .toList();
    }

    private static void goodOnBoth(Api caller) {
        caller.at(server.url(1)).get("/auth/me").expect(200);
        caller.at(server.url(2)).get("/auth/me").expect(200);
    }

    private static void refusedByBoth(Api caller) {
        assertThat(caller.at(server.url(1)).get("/auth/me").expect(401).problem())
                .isEqualTo("auth.token-refused");
        assertThat(caller.at(server.url(2)).get("/auth/me").expect(401).problem())
                .isEqualTo("auth.token-refused");
    }

    private static String kid(Api caller) {
        var header = new String(Base64.getUrlDecoder().decode(caller.token().split("\\.")[0]), StandardCharsets.UTF_8);
        return header.replaceAll(".*\"kid\":\"([^\"]+)\".*", "$1");
    }
}
