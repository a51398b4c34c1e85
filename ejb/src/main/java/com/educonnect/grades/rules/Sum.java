package com.educonnect.grades.rules;

import com.educonnect.grades.rules.Term.Use;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.RoundingRule.Step;
import com.educonnect.grades.rules.scheme.Scheme;
import com.educonnect.grades.rules.scheme.Way;
import java.util.ArrayList;
import java.util.List;

/** Adds terms up, at every step in the same manner, and keeps the lines. */
final class Sum {
    private final Scheme scheme;
    private final Step step;
    private final Working.Of of;
    private final Way way;
    private final Fraction maximum;
    private final List<Term> lines = new ArrayList<>();
    private Fraction total = Fraction.ZERO;
    private Fraction divisor = Fraction.ZERO;

    /** @param maximum what the result is out of; by {@link Way#SUM} the maxima of the terms decide */
    Sum(Scheme scheme, Step step, Working.Of of, Way way, Fraction maximum) {
        this.scheme = scheme;
        this.step = step;
        this.of = of;
        this.way = way;
        this.maximum = maximum;
    }

    void add(Term term) {
        if (!term.adds()) {
            lines.add(term);
            return;
        }
        var weight = way == Way.MEAN || way == Way.LAST ? Fraction.ONE : term.weight();
        var counted = counted(term.given());
        lines.add(term.counting(counted, weight));
        total = total.plus(weight.times(counted));
        if (term.use() != Use.BONUS) {
            divisor = divisor.plus(weight.times(share(term.given())));
        }
    }

    /** A line whose figure is not the plain conversion of what was given, such as the points above the pass mark. */
    void addBonus(Term term, Fraction points) {
        lines.add(term.as(Use.BONUS).counting(points, term.weight()));
        total = total.plus(term.weight().times(points));
    }

    private Fraction counted(Score given) {
        if (way == Way.BY_MAXIMUM || way == Way.SUM) {
            return given.value();
        }
        var converted = given.on(maximum);
        return of == Working.Of.ASSESSMENTS ? scheme.rounding().after(Step.ASSESSMENT, converted) : converted;
    }

    private Fraction share(Score given) {
        return switch (way) {
            case SUM -> given.maximum();
            case BY_MAXIMUM -> given.maximum().dividedBy(maximum);
            default -> Fraction.ONE;
        };
    }

    Working result() {
        if (divisor.signum() == 0) {
            return without(Outcome.NONE);
        }
        var exact = way == Way.SUM ? new Score(total, divisor) : new Score(total.dividedBy(divisor), maximum);
        var value = scheme.rounding().after(step, within(exact));
        return new Working(step, of, way, lines, total, divisor, exact, Outcome.of(value, exact.maximum()));
    }

    /** Only a bonus can carry a figure off its scale. */
    private Fraction within(Score exact) {
        if (exact.value().signum() < 0) {
            return Fraction.ZERO;
        }
        var above = exact.value().compareTo(exact.maximum()) > 0;
        return above && scheme.subject().capped() && lines.stream().anyMatch(term -> term.use() == Use.BONUS)
                ? exact.maximum()
                : exact.value();
    }

    Working without(Outcome none) {
        return new Working(step, of, way, lines, total, divisor, null, none);
    }
}
