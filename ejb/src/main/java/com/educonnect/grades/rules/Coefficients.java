package com.educonnect.grades.rules;

import com.educonnect.grades.rules.exact.Fraction;
import java.util.Arrays;

/**
 * Who takes what, and how much it weighs. Pupils of one class with the same stream and options share a programme; a
 * subject without a coefficient is not part of it.
 */
public final class Coefficients {
    private final Fraction[][] values;

    public Coefficients(int programmes, int subjects) {
        values = new Fraction[programmes][subjects];
    }

    /** One programme for everybody. */
    public static Coefficients of(Fraction... bySubject) {
        var one = new Coefficients(1, bySubject.length);
        one.values[0] = Arrays.copyOf(bySubject, bySubject.length);
        return one;
    }

    public Coefficients set(int programme, int subject, Fraction coefficient) {
        values[programme][subject] = coefficient;
        return this;
    }

    /** Null for a subject that is not part of the programme. */
    Fraction of(int programme, int subject) {
        return values[programme][subject];
    }
}
