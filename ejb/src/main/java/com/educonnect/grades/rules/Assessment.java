package com.educonnect.grades.rules;

import com.educonnect.grades.rules.exact.Fraction;

/**
 * Something that was marked.
 *
 * @param component the place among the subject's components, 0 for a subject in one piece
 * @param category the code of one of the scheme's
 * @param weight its coefficient among those of its category
 * @param order by which the last of several is known
 * @param bonus its marks add and its maximum does not
 */
public record Assessment(
        int period,
        int subject,
        int component,
        String category,
        Fraction maximum,
        Fraction weight,
        int order,
        boolean bonus) {
    public Assessment {
        if (maximum.signum() <= 0 || weight.signum() < 0) {
            throw new IllegalArgumentException("an assessment is out of something and weighs at least nothing");
        }
    }

    public static Assessment of(int period, int subject, String category, Fraction maximum) {
        return new Assessment(period, subject, 0, category, maximum, Fraction.ONE, 0, false);
    }

    public Assessment in(int part) {
        return new Assessment(period, subject, part, category, maximum, weight, order, bonus);
    }

    public Assessment weighing(Fraction coefficient) {
        return new Assessment(period, subject, component, category, maximum, coefficient, order, bonus);
    }

    public Assessment at(int place) {
        return new Assessment(period, subject, component, category, maximum, weight, place, bonus);
    }

    public Assessment asBonus() {
        return new Assessment(period, subject, component, category, maximum, weight, order, true);
    }

    boolean isOfSameResult(Assessment other) {
        return period == other.period && subject == other.subject;
    }
}
