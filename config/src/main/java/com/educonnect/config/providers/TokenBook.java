package com.educonnect.config.providers;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens that a provider gave out, and for how long. */
final class TokenBook {
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();
    private final Engine engine;

    TokenBook(Engine engine) {
        this.engine = engine;
    }

    private record Issued(String holder, Instant until) {}

    private String issue(String holder, long seconds) {
        var token = UUID.randomUUID().toString();
        issued.put(token, new Issued(holder, engine.now().plusSeconds(seconds)));
        return token;
    }

    /** The merchant's name of a Basic header, where its secret is the merchant's; these are named by the provider's words. */
    Optional<String> client(Ask ask, String provider, String name, String secret) {
        var pair = Signed.basic(ask);
        return engine.merchant(provider, name, pair[0])
                .filter(found -> pair[1].equals(found.get(secret)))
                .map(found -> pair[0]);
    }

    /** A new token as OAuth writes it. */
    JsonObjectBuilder granted(String holder, int seconds) {
        return Json.createObjectBuilder()
                .add("access_token", issue(holder, seconds))
                .add("token_type", "Bearer")
                .add("expires_in", seconds);
    }

    /** Whose valid token the request carries. */
    Optional<String> holder(Ask ask) {
        return Optional.ofNullable(issued.get(bearer(ask)))
                .filter(found -> engine.now().isBefore(found.until()))
                .map(Issued::holder);
    }

    private static String bearer(Ask ask) {
        return ask.header("Authorization").replaceFirst("^Bearer ", "");
    }
}
