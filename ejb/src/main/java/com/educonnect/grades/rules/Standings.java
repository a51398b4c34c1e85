package com.educonnect.grades.rules;

import com.educonnect.grades.rules.Result.Place;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.exact.Rounding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;

/** How the pupils of one class stand to one another in one figure. */
final class Standings {
    private final BigDecimal[] highestFirst;
    private final Rounding rounding;

    /** @param shown the figures of those who have one, all out of the same maximum */
    Standings(BigDecimal[] shown, Rounding rounding) {
        this.highestFirst = shown.clone();
        this.rounding = rounding;
        Arrays.sort(highestFirst, Comparator.reverseOrder());
    }

    Place place(BigDecimal shown) {
        var first = 0;
        while (highestFirst[first].compareTo(shown) > 0) {
            first++;
        }
        var tied = first + 1 < highestFirst.length && highestFirst[first + 1].compareTo(shown) == 0;
        return new Place(first + 1, tied, highestFirst.length);
    }

    Statistics statistics() {
        var count = highestFirst.length;
        if (count == 0) {
            return Statistics.NOBODY;
        }
        var sum = Fraction.ZERO;
        for (var shown : highestFirst) {
            sum = sum.plus(Fraction.of(shown));
        }
        var middle = Fraction.of(highestFirst[(count - 1) / 2]).plus(Fraction.of(highestFirst[count / 2]));
        return new Statistics(
                count,
                rounding.shown(sum.dividedBy(Fraction.of(count))),
                rounding.shown(middle.dividedBy(Fraction.of(2))),
                highestFirst[count - 1],
                highestFirst[0]);
    }
}
