package com.educonnect.grades.marks;

import com.educonnect.grades.Decimals;
import com.educonnect.grades.GradeError;
import com.educonnect.grades.marks.EnterMarks.Cell;
import com.educonnect.grades.rules.Marks;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.Entry;
import com.educonnect.grades.rules.scheme.MarkState;
import com.educonnect.platform.Rejected;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a mark says: a number or a state, and a note beside it; or nothing.
 *
 * @param score null, or without zeros at its end
 */
public record MarkValue(BigDecimal score, String state, String note) {
    static final MarkValue NOTHING = new MarkValue(null, null, null);
    private static final int LONGEST_NOTE = 500;

    /** What a cell says on an assessment out of {@code maximum}, or a refusal thrown. */
    static MarkValue of(Cell cell, BigDecimal maximum, Entry entry, String noteThere) {
        if (Stream.of(cell.score(), cell.state(), cell.letter())
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw new Rejected(GradeError.MARK_AMBIGUOUS);
        }
        if (cell.note() != null && cell.note().length() > LONGEST_NOTE) {
            throw new Rejected(GradeError.NOTE_TOO_LONG, LONGEST_NOTE);
        }
        if (cell.score() == null && cell.state() == null && cell.letter() == null) {
            return NOTHING;
        }
        return new MarkValue(score(cell, maximum, entry), state(cell), note(cell, noteThere));
    }

    private static BigDecimal score(Cell cell, BigDecimal maximum, Entry entry) {
        if (cell.letter() != null) {
            return ofLetter(cell.letter(), maximum, entry);
        }
        var score = Decimals.shortest(cell.score());
        if (score != null && (score.scale() > Marks.DECIMALS || !isOnScale(score, maximum, entry))) {
            throw offScale(maximum);
        }
        return score;
    }

    private static boolean isOnScale(BigDecimal score, BigDecimal maximum, Entry entry) {
        return score.compareTo(maximum) <= 0 && entry.accepts(Fraction.of(score), Fraction.of(maximum));
    }

    private static BigDecimal ofLetter(String letter, BigDecimal maximum, Entry entry) {
        var value = entry.valueOf(letter.strip(), Fraction.of(maximum))
                .orElseThrow(() -> new Rejected(GradeError.LETTER_UNKNOWN));
        try {
            return Decimals.shortest(value.rounded(Marks.DECIMALS, RoundingMode.UNNECESSARY));
        } catch (ArithmeticException noDecimal) {
            throw offScale(maximum);
        }
    }

    private static Rejected offScale(BigDecimal maximum) {
        return new Rejected(GradeError.MARK_OFF_SCALE, maximum);
    }

    private static String state(Cell cell) {
        var known = cell.state() == null
                || Stream.of(MarkState.values()).map(MarkValue::id).anyMatch(cell.state()::equals);
        if (!known) {
            throw new Rejected(GradeError.STATE_UNKNOWN);
        }
        return cell.state();
    }

    private static String note(Cell cell, String noteThere) {
        if (cell.note() == null) {
            return noteThere;
        }
        return cell.note().isBlank() ? null : cell.note().strip();
    }

    static String id(MarkState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static MarkState state(String id) {
        return MarkState.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
