package com.educonnect.grades.rules;

import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.IfMissing;
import com.educonnect.grades.rules.scheme.RoundingRule.Step;
import com.educonnect.grades.rules.scheme.Way;

/** From a pupil's marks to the subject's result of the period in which they were given. */
final class SubjectStep {
    private final Plan plan;
    private final CategoryStep categories;

    SubjectStep(Plan plan) {
        this.plan = plan;
        this.categories = new CategoryStep(plan);
    }

    /** @param from the first of the pupil's rows of this subject and period, up to {@code to} */
    Working of(int period, int subject, int from, int to) {
        var components = plan.book.subjects().get(subject).components();
        var maximum = plan.scale(period, subject);
        if (components.isEmpty()) {
            return ofCategories(Step.SUBJECT, maximum, from, to);
        }
        var sum = new Sum(plan.scheme, Step.SUBJECT, Working.Of.COMPONENTS, Way.WEIGHTED_MEAN, maximum);
        var parts = new Parts(sum, plan.scheme.subject().components());
        for (int component = 0, i = from; component < components.size(); component++) {
            var first = i;
            while (i < to && assessment(i).component() == component) {
                i++;
            }
            var part = first == i ? null : ofCategories(Step.COMPONENT, maximum, first, i);
            parts.add(component, part, components.get(component));
        }
        return parts.result();
    }

    private Working ofCategories(Step step, Fraction maximum, int from, int to) {
        var rules = plan.scheme.categories();
        var sum = new Sum(
                plan.scheme, step, Working.Of.CATEGORIES, plan.scheme.subject().way(), maximum);
        var parts = new Parts(sum, IfMissing.OTHERS);
        for (int category = 0, i = from; category < rules.size(); category++) {
            var first = i;
            while (i < to && plan.category[plan.book.marks().assessment(plan.rows.mark(i))] == category) {
                i++;
            }
            var rule = rules.get(category);
            var part = first == i ? null : categories.of(rule, maximum, first, i);
            parts.add(category, part, rule.weight(), rule.ifMissing());
        }
        return parts.result();
    }

    private Assessment assessment(int row) {
        return plan.assessment(plan.book.marks().assessment(plan.rows.mark(row)));
    }
}
