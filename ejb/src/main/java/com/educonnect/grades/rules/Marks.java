package com.educonnect.grades.rules;

import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.MarkState;
import java.math.BigDecimal;
import java.util.Arrays;

/** The marks in columns, in any order. What is not here has no mark, which is not a zero. */
public final class Marks {
    /** Marks are kept in ten-thousandths. */
    public static final int DECIMALS = 4;

    private static final long UNIT = 10_000;
    private static final MarkState[] STATES = MarkState.values();

    private int[] pupils;
    private int[] assessments;
    private long[] values;
    private byte[] states;
    private int count;

    public Marks() {
        this(1024);
    }

    public Marks(int expected) {
        var size = Math.max(16, expected);
        pupils = new int[size];
        assessments = new int[size];
        values = new long[size];
        states = new byte[size];
    }

    /** Refuses more than four decimals rather than round what a teacher wrote. */
    public Marks number(int pupil, int assessment, BigDecimal mark) {
        return number(pupil, assessment, mark.movePointRight(DECIMALS).longValueExact());
    }

    /** @param tenThousandths of a point: 13.5 is 135,000 */
    public Marks number(int pupil, int assessment, long tenThousandths) {
        if (tenThousandths < 0) {
            throw new IllegalArgumentException("a mark is never below zero");
        }
        return add(pupil, assessment, tenThousandths, -1);
    }

    public Marks state(int pupil, int assessment, MarkState state) {
        return add(pupil, assessment, 0, state.ordinal());
    }

    private Marks add(int pupil, int assessment, long value, int state) {
        if (count == pupils.length) {
            var more = count * 2;
            pupils = Arrays.copyOf(pupils, more);
            assessments = Arrays.copyOf(assessments, more);
            values = Arrays.copyOf(values, more);
            states = Arrays.copyOf(states, more);
        }
        pupils[count] = pupil;
        assessments[count] = assessment;
        values[count] = value;
        states[count] = (byte) state;
        count++;
        return this;
    }

    public int count() {
        return count;
    }

    int pupil(int row) {
        return pupils[row];
    }

    int assessment(int row) {
        return assessments[row];
    }

    Fraction value(int row) {
        return Fraction.of(values[row], UNIT);
    }

    /** What stands in the place of a mark, or null. */
    MarkState state(int row) {
        return states[row] < 0 ? null : STATES[states[row]];
    }
}
