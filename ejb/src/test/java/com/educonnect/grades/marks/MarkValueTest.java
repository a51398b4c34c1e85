package com.educonnect.grades.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.marks.EnterMarks.Cell;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarkValueTest {
    private static final Entry LETTERS = new Entry(
            Fraction.of(100),
            null,
            List.of(new Entry.Code("A", Fraction.of(80)), new Entry.Code("B", Fraction.of(65))));

    @Test
    void aLetterIsItsValueOutOfTheAssessmentsMaximum() {
        assertThat(letter("a", 20).score()).isEqualTo(new BigDecimal(16));
        assertThat(letter(" B ", 20).score()).isEqualTo(new BigDecimal(13));
    }

    /** Rounding would be another mark than the teacher's. */
    @Test
    void aLetterWithoutAnExactValueIsRefused() {
        var thirds = new Entry(Fraction.of(3), null, List.of(new Entry.Code("A", Fraction.of(1))));

        assertThatThrownBy(() -> MarkValue.of(cell(null, "A"), BigDecimal.TEN, thirds, null))
                .hasMessage("grades.mark-off-scale [10]");
    }

    @Test
    void equalNumbersAreOneMarkHoweverTheyAreWritten() {
        assertThat(MarkValue.of(cell("1e1", null), new BigDecimal(20), LETTERS, null))
                .isEqualTo(MarkValue.of(cell("10.000", null), new BigDecimal(20), LETTERS, null));
    }

    private static MarkValue letter(String letter, int maximum) {
        return MarkValue.of(cell(null, letter), new BigDecimal(maximum), LETTERS, null);
    }

    private static Cell cell(String score, String letter) {
        return new Cell(
                UUID.randomUUID(),
                UUID.randomUUID(),
                0,
                score == null ? null : new BigDecimal(score),
                null,
                letter,
                null);
    }
}
