package com.educonnect.grades.rules;

import com.educonnect.grades.rules.exact.Fraction;

/** A figure and what it is out of: 13.5 of 20, 31 of 40. */
public record Score(Fraction value, Fraction maximum) {
    /** The same performance out of another maximum. */
    public Fraction on(Fraction other) {
        return maximum.equals(other) ? value : value.times(other).dividedBy(maximum);
    }
}
