package com.educonnect.grades.rules.scheme;

import com.educonnect.grades.rules.exact.Fraction;

/**
 * How subjects become the general average.
 *
 * @param maximum what it is out of
 * @param bonus how subjects that can only help, such as EPS or an option, count
 * @param minimumShare of the coefficients a pupil has: with results in less of them the pupil is not classed
 * @param blocked whether one subject without a decision leaves the whole average open
 * @param bands the mentions of the general average
 */
public record GeneralRule(
        Average way, Fraction maximum, BonusSubject bonus, Fraction minimumShare, Blocked blocked, Bands bands) {
    /** The sum that is printed at the foot of a report card. */
    public enum Average {
        /** Σ (average × coefficient) ÷ Σ coefficients. */
        COEFFICIENTS,
        /** Σ points ÷ Σ maxima. */
        MAXIMA,
        /** Σ (points of the level × coefficient) ÷ Σ coefficients. */
        LEVELS,
        /** None is ever reckoned. */
        NONE
    }

    /** What a bonus subject adds, times its coefficient; its coefficient never joins the divisor. */
    public enum BonusSubject {
        ABOVE_PASS,
        /** Above the pass mark adds, below it takes away. */
        AROUND_PASS
    }

    /** What a blocked subject does to the average. */
    public enum Blocked {
        LEFT_OUT,
        BLOCKS
    }

    static GeneralRule read(Node node) {
        var rule = new GeneralRule(
                node.choice("way", Average.class),
                node.positive("maximum"),
                node.choice("bonusSubjects", BonusSubject.class),
                node.number("minimumShare"),
                node.choice("blockedSubject", Blocked.class),
                node.has("bands") ? node.object("bands", Bands::read) : Bands.NONE);
        if (rule.minimumShare.compareTo(Fraction.ONE) > 0) {
            throw node.contradiction("minimumShare");
        }
        return rule;
    }
}
