package com.educonnect.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionCodecTest {
    @Test
    void givesBackASchoolSession() {
        var session = new Session(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "t00042",
                null,
                "t00042",
                "fr",
                Instant.parse("2026-11-22T08:00:00Z"),
                Set.of("teacher"),
                Set.of("rolls.save", "rolls.read"));

        assertThat(SessionCodec.read(SessionCodec.write(session))).isEqualTo(session);
    }

    @Test
    void givesBackASessionWithoutAMembership() {
        var session = new Session(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                null,
                null,
                null,
                null,
                "en",
                Instant.EPOCH,
                Set.of(),
                Set.of());

        assertThat(SessionCodec.read(SessionCodec.write(session))).isEqualTo(session);
    }

    @Test
    void doesNotReadAnotherReleasesForm() {
        assertThat(SessionCodec.read(new byte[] {9, 1, 2})).isNull();
    }
}
