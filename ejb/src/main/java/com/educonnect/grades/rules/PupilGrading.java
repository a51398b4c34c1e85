package com.educonnect.grades.rules;

import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.MarkState;
import com.educonnect.grades.rules.scheme.PeriodRule.GeneralFrom;
import com.educonnect.grades.rules.scheme.RoundingRule.Step;

/** Makes all figures of one pupil, from the innermost periods to the year. */
final class PupilGrading {
    private static final int ITSELF = -1;

    private final Plan plan;
    private final int pupil;
    private final SubjectStep subjects;
    private final Workings workings;
    private final boolean[][] expected;

    PupilGrading(Plan plan, int pupil) {
        this.plan = plan;
        this.pupil = pupil;
        this.subjects = new SubjectStep(plan);
        var book = plan.book;
        this.workings = new Workings(book.periods().count(), book.subjects().size());
        this.expected = new boolean[book.periods().count()][book.subjects().size()];
    }

    Workings workings() {
        assessed();
        for (var period = plan.book.periods().count() - 1; period >= 0; period--) {
            if (!plan.book.periods().isInnermost(period)) {
                for (var subject = 0; subject < plan.book.subjects().size(); subject++) {
                    ofPeriods(period, subject);
                }
            }
            workings.general(period, general(period));
        }
        return workings;
    }

    /** Results of the periods in which the marks were given. */
    private void assessed() {
        var schoolClass = plan.book.pupils().classes()[pupil];
        for (var period = 0; period < expected.length; period++) {
            for (var subject = 0; subject < expected[period].length; subject++) {
                expected[period][subject] = plan.isAssessed(schoolClass, period, subject);
                workings.subject(period, subject, known(period, subject));
            }
        }
        for (var from = plan.rows.start(pupil); from < plan.rows.end(pupil); ) {
            var first = assessment(from);
            var to = from;
            var dispensed = true;
            while (to < plan.rows.end(pupil) && assessment(to).isOfSameResult(first)) {
                dispensed &= plan.book.marks().state(plan.rows.mark(to)) == MarkState.DISPENSED;
                to++;
            }
            workings.subject(first.period(), first.subject(), subjects.of(first.period(), first.subject(), from, to));
            expected[first.period()][first.subject()] = !dispensed;
            from = to;
        }
    }

    private Working known(int period, int subject) {
        var shown = plan.book.known().of(pupil, period, subject);
        return shown == null
                ? null
                : Working.known(plan.scheme, new Score(Fraction.of(shown), plan.scale(period, subject)));
    }

    private Assessment assessment(int row) {
        return plan.assessment(plan.book.marks().assessment(plan.rows.mark(row)));
    }

    private void ofPeriods(int period, int subject) {
        var own = workings.subject(period, subject);
        var children = plan.book.periods().children(period);
        var rule = plan.rule(period);
        var any = own != null;
        for (var child : children) {
            any |= workings.subject(child, subject) != null;
            expected[period][subject] |= expected[child][subject];
        }
        if (!any) {
            return;
        }
        var sum = new Sum(plan.scheme, Step.PERIOD, Working.Of.PERIODS, rule.way(), plan.scale(subject));
        var parts = new Parts(sum, rule.ifMissing());
        for (var i = 0; i < children.size(); i++) {
            parts.add(children.get(i), workings.subject(children.get(i), subject), plan.weight(period, i));
        }
        if (rule.own() != null) {
            parts.add(ITSELF, own, plan.ownWeight(period));
        }
        workings.subject(period, subject, parts.result());
    }

    private Working general(int period) {
        var periods = plan.book.periods();
        if (!periods.isInnermost(period) && plan.rule(period).general() == GeneralFrom.PERIODS) {
            return generalOfPeriods(period, plan.scheme.general().maximum());
        }
        var step = new GeneralStep(plan, pupil, period);
        for (var subject = 0; subject < plan.book.subjects().size(); subject++) {
            step.add(subject, workings.subject(period, subject), expected[period][subject]);
        }
        return step.result();
    }

    private Working generalOfPeriods(int period, Fraction maximum) {
        var rule = plan.rule(period);
        var sum = new Sum(plan.scheme, Step.GENERAL, Working.Of.PERIODS, rule.way(), maximum);
        var parts = new Parts(sum, rule.ifMissing());
        var children = plan.book.periods().children(period);
        for (var i = 0; i < children.size(); i++) {
            parts.add(children.get(i), workings.general(children.get(i)), plan.weight(period, i));
        }
        return parts.result();
    }
}
