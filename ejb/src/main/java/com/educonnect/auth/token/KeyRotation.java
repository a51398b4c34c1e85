package com.educonnect.auth.token;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Sees to it that a key signs now and that its successor is published long before it signs. Any node may do it. */
@Stateless
public class KeyRotation {
    private static final String LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int ID_LENGTH = 3;

    private final SecureRandom random = new SecureRandom();

    @Inject
    KeyRepository repository;

    @Inject
    KeyRing ring;

    @Inject
    Clock clock;

    public void renew() {
        var now = clock.instant();
        var keys = repository.published(now);
        if (lastSignature(keys).isBefore(now.plus(SigningKey.PUBLISHED_BEFORE))) {
            repository.lock();
            keys = repository.published(now);
            if (lastSignature(keys).isBefore(now.plus(SigningKey.PUBLISHED_BEFORE))) {
                repository.add(SigningKey.from(generate(keys), start(keys, now)));
                repository.forgetDead(now);
                keys = repository.published(now);
            }
        }
        ring.hold(keys);
    }

    /** The successor takes over where the last key stops; without one that still signs, at once. */
    private static Instant start(List<SigningKey> keys, Instant now) {
        var last = lastSignature(keys);
        return last.isBefore(now) ? now : last;
    }

    private static Instant lastSignature(List<SigningKey> keys) {
        return keys.stream()
                .map(SigningKey::signsUntil)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** The id is short, since every token carries it, and unlike that of any published key. */
    private ECKey generate(List<SigningKey> keys) {
        var id = random.ints(ID_LENGTH, 0, LETTERS.length())
                .map(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (keys.stream().anyMatch(key -> key.id().equals(id))) {
            return generate(keys);
        }
        try {
            Algorithm algorithm = JWSAlgorithm.ES256;
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(algorithm)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
