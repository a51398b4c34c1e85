package com.educonnect.grades.rules;

import com.educonnect.grades.rules.Term.Use;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.Category;
import com.educonnect.grades.rules.scheme.RoundingRule.Step;
import com.educonnect.grades.rules.scheme.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From a pupil's marks of one category to the figure of that category. */
final class CategoryStep {
    private final Plan plan;

    CategoryStep(Plan plan) {
        this.plan = plan;
    }

    /** @param from the first of the pupil's rows that belong here, up to {@code to} */
    Working of(Category category, Fraction maximum, int from, int to) {
        var terms = new ArrayList<Term>(to - from);
        var blocked = false;
        for (var i = from; i < to; i++) {
            var term = term(plan.rows.mark(i), maximum);
            blocked |= term.use() == Use.BLOCKS;
            terms.add(term);
        }
        if (category.way() == Way.LAST) {
            dropAllButLast(terms);
        } else if (category.best() > 0 || category.dropLowest() > 0) {
            dropLowest(category, terms);
        }
        var sum = new Sum(plan.scheme, Step.CATEGORY, Working.Of.ASSESSMENTS, category.way(), maximum);
        terms.forEach(sum::add);
        return blocked ? sum.without(Outcome.BLOCKED) : sum.result();
    }

    private Term term(int row, Fraction maximum) {
        var marks = plan.book.marks();
        var place = marks.assessment(row);
        var assessment = plan.assessment(place);
        var outOf = assessment.maximum().equals(maximum) ? maximum : assessment.maximum();
        var state = marks.state(row);
        if (state == null) {
            var use = assessment.bonus() ? Use.BONUS : Use.COUNTED;
            return Term.mark(use, place, null, new Score(marks.value(row), outOf), assessment.weight());
        }
        var zero = new Score(Fraction.ZERO, outOf);
        return switch (plan.scheme.states().of(state)) {
            case ZERO ->
                Term.mark(assessment.bonus() ? Use.BONUS : Use.COUNTED, place, state, zero, assessment.weight());
            case FIXED_ZERO ->
                Term.mark(assessment.bonus() ? Use.BONUS : Use.FIXED, place, state, zero, assessment.weight());
            case LEFT_OUT -> Term.mark(Use.LEFT_OUT, place, state, null, assessment.weight());
            case BLOCKS ->
                Term.mark(assessment.bonus() ? Use.LEFT_OUT : Use.BLOCKS, place, state, null, assessment.weight());
        };
    }

    private void dropAllButLast(List<Term> terms) {
        var last = -1;
        for (var i = 0; i < terms.size(); i++) {
            if (isPlain(terms.get(i))) {
                last = i;
            }
        }
        for (var i = 0; i < terms.size(); i++) {
            if (isPlain(terms.get(i)) && i != last) {
                terms.set(i, terms.get(i).as(Use.DROPPED));
            }
        }
    }

    private static boolean isPlain(Term term) {
        return term.use() == Use.COUNTED || term.use() == Use.FIXED;
    }

    /** Of equal marks the heavier goes first: to the pupil it makes no worse, and the order of entry decides nothing. */
    private void dropLowest(Category category, List<Term> terms) {
        var lowestFirst = new ArrayList<Integer>();
        var fixed = 0;
        for (var i = 0; i < terms.size(); i++) {
            if (terms.get(i).use() == Use.COUNTED) {
                lowestFirst.add(i);
            }
            fixed += terms.get(i).use() == Use.FIXED ? 1 : 0;
        }
        lowestFirst.sort(
                Comparator.comparing((Integer i) -> terms.get(i).given().on(Fraction.ONE))
                        .thenComparing(i -> heft(category, terms.get(i)), Comparator.reverseOrder()));
        var drops =
                Math.min(lowestFirst.size(), lowestFirst.size() + fixed - category.kept(lowestFirst.size() + fixed));
        for (var i : lowestFirst.subList(0, drops)) {
            terms.set(i, terms.get(i).as(Use.DROPPED));
        }
    }

    private static Fraction heft(Category category, Term term) {
        return category.way() == Way.WEIGHTED_MEAN
                ? term.weight()
                : term.weight().times(term.given().maximum());
    }
}
