package com.educonnect.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTokenTest {
    private static final byte[] KEY = new byte[32];
    private final RefreshToken first = RefreshToken.first(UUID.randomUUID(), new SecureRandom());

    @Test
    void comesBackFromItsText() {
        var read = RefreshToken.parse(first.text()).orElseThrow();

        assertThat(read.hasHash(first.hash())).isTrue();
        assertThat(read.session()).isEqualTo(first.session());
    }

    @Test
    void hasOneSuccessorOnly() {
        assertThat(first.next(KEY).text()).isEqualTo(first.next(KEY).text());
        assertThat(first.next(KEY).number()).isEqualTo(1);
    }

    @Test
    void hasASuccessorThatOnlyTheServersKnow() {
        assertThat(first.next(new byte[] {1}).text())
                .isNotEqualTo(first.next(KEY).text());
    }

    @Test
    void isRecognisedManyRotationsLater() {
        var current = first;
        for (var i = 0; i < 100; i++) {
            current = current.next(KEY);
        }

        assertThat(first.leadsTo(100, current.hash(), KEY)).isTrue();
    }

    @Test
    void isNotRecognisedWhenMadeUp() {
        var current = first.next(KEY).next(KEY);
        var madeUp = new RefreshToken(first.session(), 0, new byte[32]);

        assertThat(madeUp.leadsTo(2, current.hash(), KEY)).isFalse();
        assertThat(new RefreshToken(first.session(), 9, current.secret()).leadsTo(2, current.hash(), KEY))
                .isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "abc", "é", "AAAA", "../../etc/passwd"})
    void isNotReadFromNonsense(String text) {
        assertThat(RefreshToken.parse(text)).isEmpty();
    }
}
