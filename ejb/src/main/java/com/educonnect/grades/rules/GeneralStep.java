package com.educonnect.grades.rules;

import com.educonnect.grades.rules.Outcome.Status;
import com.educonnect.grades.rules.Term.Use;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.Band;
import com.educonnect.grades.rules.scheme.GeneralRule;
import com.educonnect.grades.rules.scheme.GeneralRule.Average;
import com.educonnect.grades.rules.scheme.GeneralRule.BonusSubject;
import com.educonnect.grades.rules.scheme.RoundingRule.Step;
import com.educonnect.grades.rules.scheme.Way;

/** From a pupil's results in the subjects of one period to the general average. */
final class GeneralStep {
    private final Plan plan;
    private final GeneralRule rule;
    private final int pupil;
    private final int period;
    private final Sum sum;
    private Fraction expected = Fraction.ZERO;
    private Fraction present = Fraction.ZERO;
    private boolean blocked;

    GeneralStep(Plan plan, int pupil, int period) {
        this.plan = plan;
        this.rule = plan.scheme.general();
        this.pupil = pupil;
        this.period = period;
        var way = rule.way() == Average.MAXIMA ? Way.BY_MAXIMUM : Way.WEIGHTED_MEAN;
        this.sum = new Sum(plan.scheme, Step.GENERAL, Working.Of.SUBJECTS, way, rule.maximum());
    }

    /** @param isExpected the pupil is not dispensed, and somebody was assessed */
    void add(int subject, Working result, boolean isExpected) {
        var coefficient = plan.book.coefficients().of(plan.book.pupils().programmes()[pupil], subject);
        if (coefficient == null || rule.way() == Average.NONE) {
            return;
        }
        var status = result == null ? Status.NONE : result.outcome().status();
        if (plan.book.subjects().get(subject).bonus()) {
            addBonus(subject, result, coefficient);
            return;
        }
        var weight = rule.way() == Average.MAXIMA ? plan.maximum(period, subject) : coefficient;
        expected = isExpected || status == Status.SCORED ? expected.plus(weight) : expected;
        blocked |= status == Status.BLOCKED && rule.blocked() == GeneralRule.Blocked.BLOCKS;
        if (status == Status.SCORED) {
            present = present.plus(weight);
            sum.add(scored(subject, result, coefficient));
        } else {
            var use = status == Status.BLOCKED ? Use.BLOCKS : Use.MISSING;
            sum.add(Term.of(use, subject, result, coefficient));
        }
    }

    private Term scored(int subject, Working result, Fraction coefficient) {
        var score = result.outcome().score();
        return switch (rule.way()) {
            case MAXIMA -> Term.of(Use.COUNTED, subject, result, Fraction.ONE);
            case LEVELS ->
                new Term(
                        Use.COUNTED,
                        subject,
                        null,
                        new Score(points(score), rule.maximum()),
                        null,
                        coefficient,
                        result);
            default -> Term.of(Use.COUNTED, subject, result, coefficient);
        };
    }

    private Fraction points(Score score) {
        return Levels.reached(plan.scheme, plan.scheme.scale().bands(), score)
                .map(Band::points)
                .orElse(Fraction.ZERO);
    }

    private void addBonus(int subject, Working result, Fraction coefficient) {
        if (result == null || !result.outcome().isScored()) {
            sum.add(Term.of(Use.MISSING, subject, result, coefficient));
            return;
        }
        var pass = plan.scheme.scale().pass().times(rule.maximum());
        var points = result.outcome().score().on(rule.maximum()).minus(pass);
        var counts = points.signum() > 0 || rule.bonus() == BonusSubject.AROUND_PASS;
        sum.addBonus(Term.of(Use.BONUS, subject, result, coefficient), counts ? points : Fraction.ZERO);
    }

    Working result() {
        if (blocked) {
            return sum.without(Outcome.BLOCKED);
        }
        var result = sum.result();
        var classed = present.compareTo(rule.minimumShare().times(expected)) >= 0;
        return classed || !result.outcome().isScored()
                ? result
                : result.outcome(new Outcome(Status.UNCLASSED, result.outcome().score()));
    }
}
