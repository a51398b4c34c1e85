package com.educonnect.grades.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SerialTest {
    private static final byte[] SEED = new byte[32];
    private static final UUID CLASS = UUID.fromString("0197a000-0000-7000-8000-000000000001");
    private static final UUID AWA = UUID.fromString("0197a000-0000-7000-8000-000000000002");

    @Test
    void aRunThatGoesOnNamesItsPapersAsItWouldHaveDone() {
        assertThat(Serial.of(SEED, CLASS, AWA))
                .matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}")
                .isEqualTo(Serial.of(SEED, CLASS, AWA));
        assertThat(Serial.id(SEED, CLASS, AWA)).isEqualTo(Serial.id(SEED, CLASS, AWA));
    }

    @Test
    void anotherSeedOrPupilGivesAnotherName() {
        var other = SEED.clone();
        other[0] = 1;
        assertThat(Serial.of(SEED, CLASS, AWA))
                .isNotEqualTo(Serial.of(other, CLASS, AWA))
                .isNotEqualTo(Serial.of(SEED, AWA, CLASS));
    }

    @Test
    void isReadAsPeopleTypeIt() {
        assertThat(Serial.typed(" 7kq2 9f3m-xItr.b6w8")).isEqualTo("7KQ2-9F3M-X1TR-B6W8");
        assertThat(Serial.typed("OO00-LLII-0000-0000")).isEqualTo("0000-1111-0000-0000");
    }
}
