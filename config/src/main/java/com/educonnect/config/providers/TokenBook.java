package com.educonnect.config.providers;

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

    String issue(String holder, long seconds) {
        var token = UUID.randomUUID().toString();
        issued.put(token, new Issued(holder, engine.now().plusSeconds(seconds)));
        return token;
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
