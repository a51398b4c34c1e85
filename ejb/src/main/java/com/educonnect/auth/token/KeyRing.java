package com.educonnect.auth.token;

import com.educonnect.auth.published.PublishedKeys;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The keys as this node knows them; {@link KeyRotation} renews them from the database every ten seconds. */
@ApplicationScoped
public class KeyRing {
    private volatile List<SigningKey> keys = List.of();

    @Inject
    Clock clock;

    void hold(List<SigningKey> current) {
        keys = List.copyOf(current);
        PublishedKeys.publish(keySet());
    }

    /** The JSON Web Key Set of everything that may be met in a valid token now or soon. */
    public String keySet() {
        var now = clock.instant();
        List<JWK> published = keys.stream()
                .filter(key -> key.publishedAt(now))
                .map(key -> (JWK) key.pair().toPublicJWK())
                .toList();
        return new JWKSet(published).toString();
    }

    SigningKey signing() {
        var now = clock.instant();
        return keys.stream()
                .filter(key -> key.signsAt(now))
                .max(Comparator.comparing(SigningKey::signsFrom))
                .orElseThrow(() -> new IllegalStateException("no key signs now"));
    }

    Optional<SigningKey> find(String id, Instant now) {
        return keys.stream()
                .filter(key -> key.id().equals(id) && key.publishedAt(now))
                .findFirst();
    }
}
