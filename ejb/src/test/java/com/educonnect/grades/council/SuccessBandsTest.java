package com.educonnect.grades.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.council.SuccessBands.Counted;
import com.educonnect.grades.council.SuccessBands.Row;
import com.educonnect.grades.results.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessBandsTest {
    private static Counted pupil(String sex, String shown, String outOf) {
        return new Counted(sex, new Figure("scored", shown, outOf, null, null, null, null));
    }

    @Test
    void theBandsBeginAtEightAndAHalfAndAtTen() {
        var bands = SuccessBands.of(List.of(
                pupil("F", "8.49", "20"),
                pupil("F", "8.50", "20"),
                pupil("F", "9.99", "20"),
                pupil("F", "10.00", "20")));

        assertThat(bands.middle()).isEqualTo("8.5");
        assertThat(bands.high()).isEqualTo("10");
        assertThat(bands.rows().getFirst()).isEqualTo(new Row("F", 4, 1, 2, 1, 0));
    }

    @Test
    void onAnotherScaleTheyLieAtTheSameParts() {
        var bands = SuccessBands.of(
                List.of(pupil("M", "49.9", "100"), pupil("M", "42.5", "100"), pupil("M", "42.4", "100")));

        assertThat(bands.middle()).isEqualTo("42.5");
        assertThat(bands.rows().getLast()).isEqualTo(new Row("M", 3, 1, 2, 0, 0));
    }

    @Test
    void whoHasNoAverageIsInNoBandAndWhoseSexIsNotWrittenHasARow() {
        var bands = SuccessBands.of(List.of(
                new Counted("F", new Figure("none", null, null, null, null, null, null)), pupil(null, "12", "20")));

        assertThat(bands.rows())
                .containsExactly(
                        new Row("F", 1, 0, 0, 0, 1), new Row("M", 0, 0, 0, 0, 0), new Row(null, 1, 0, 0, 1, 0));
    }

    @Test
    void withNobodyThereAreNoBands() {
        assertThat(SuccessBands.of(List.of()).middle()).isNull();
    }
}
