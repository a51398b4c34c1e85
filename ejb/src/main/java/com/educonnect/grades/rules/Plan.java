package com.educonnect.grades.rules;

import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.PeriodRule;
import com.educonnect.grades.rules.scheme.Scheme;
import com.educonnect.grades.rules.scheme.SchemeError;
import com.educonnect.grades.rules.scheme.Way;
import com.educonnect.platform.Rejected;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What is the same for every pupil: which assessments make which figure, and what each figure is out of. */
final class Plan {
    final Scheme scheme;
    final Markbook book;
    final Rows rows;
    /** For each assessment, its category's place in the scheme. */
    final int[] category;

    private final BitSet assessed = new BitSet();
    private final Fraction[][] maxima;

    Plan(Scheme scheme, Markbook book) {
        this.scheme = scheme;
        this.book = book;
        category = book.assessments().stream().mapToInt(this::categoryOf).toArray();
        maxima = new Fraction[book.periods().count()][book.subjects().size()];
        rows = Rows.sorted(book.marks(), book.pupils().count(), ranks());
        checkPeriods();
        noteAssessed();
        for (var period = book.periods().count() - 1; period >= 0; period--) {
            for (var subject = 0; subject < book.subjects().size(); subject++) {
                maxima[period][subject] = maximum(period, subject);
            }
        }
    }

    private int categoryOf(Assessment assessment) {
        for (var i = 0; i < scheme.categories().size(); i++) {
            if (scheme.categories().get(i).code().equals(assessment.category())) {
                return i;
            }
        }
        throw new IllegalArgumentException("the scheme knows no category " + assessment.category());
    }

    private int[] ranks() {
        var sums = Comparator.comparingInt((Integer a) -> assessment(a).period())
                .thenComparing(a -> assessment(a).subject())
                .thenComparing(a -> assessment(a).component())
                .thenComparing(a -> category[a])
                .thenComparing(a -> assessment(a).order());
        var sorted = IntStream.range(0, category.length).boxed().sorted(sums).toList();
        var ranks = new int[category.length];
        for (var rank = 0; rank < ranks.length; rank++) {
            ranks[sorted.get(rank)] = rank;
        }
        return ranks;
    }

    private void checkPeriods() {
        for (var assessment : book.assessments()) {
            var period = assessment.period();
            if (!book.periods().isInnermost(period) && rule(period).own() == null) {
                throw new Rejected(SchemeError.PERIODS_DO_NOT_FIT, period, 0);
            }
        }
    }

    private void noteAssessed() {
        for (var row = 0; row < book.marks().count(); row++) {
            var assessment = assessment(book.marks().assessment(row));
            assessed.set(
                    place(book.pupils().classes()[book.marks().pupil(row)], assessment.period(), assessment.subject()));
        }
        for (var pupil = 0; pupil < book.pupils().count(); pupil++) {
            noteKnown(pupil);
        }
    }

    private void noteKnown(int pupil) {
        for (var period = 0; period < book.periods().count(); period++) {
            for (var subject = 0; subject < book.subjects().size(); subject++) {
                if (book.known().of(pupil, period, subject) != null) {
                    assessed.set(place(book.pupils().classes()[pupil], period, subject));
                }
            }
        }
    }

    private int place(int schoolClass, int period, int subject) {
        return (schoolClass * book.periods().count() + period) * book.subjects().size() + subject;
    }

    /** Whether anybody of the class was assessed: a subject whose post is vacant counts against nobody. */
    boolean isAssessed(int schoolClass, int period, int subject) {
        return assessed.get(place(schoolClass, period, subject));
    }

    Assessment assessment(int place) {
        return book.assessments().get(place);
    }

    PeriodRule rule(int period) {
        var rule = scheme.periods().get(book.periods().level(period));
        if (rule == null) {
            throw new Rejected(SchemeError.PERIODS_DO_NOT_FIT, book.periods().count(), 1);
        }
        return rule;
    }

    Fraction weight(int period, int child) {
        var children = book.periods().children(period);
        return rule(period).weight(child, children.size());
    }

    /** What a subject's result is out of when nothing is missing. */
    Fraction maximum(int period, int subject) {
        if (maxima[period][subject] != null) {
            return maxima[period][subject];
        }
        if (book.periods().isInnermost(period) || rule(period).way() != Way.SUM) {
            return scale(subject);
        }
        var sum = rule(period).own() == null ? Fraction.ZERO : scale(period, subject);
        var children = book.periods().children(period);
        for (var i = 0; i < children.size(); i++) {
            sum = sum.plus(weight(period, i).times(maxima[children.get(i)][subject]));
        }
        return sum;
    }

    /**
     * What the marks given in a period are brought to. Where points are added, an exam that weighs double is brought to
     * double the maximum, so that no rounding comes in between.
     */
    Fraction scale(int period, int subject) {
        return book.periods().isInnermost(period) || rule(period).way() != Way.SUM
                ? scale(subject)
                : scale(subject).times(rule(period).own());
    }

    /** The weight of what was assessed in a longer period itself. */
    Fraction ownWeight(int period) {
        return rule(period).way() == Way.SUM ? Fraction.ONE : rule(period).own();
    }

    /** What a subject is out of in an innermost period. */
    Fraction scale(int subject) {
        var maximum = scheme.scale().maximum() == null
                ? book.subjects().get(subject).maximum()
                : scheme.scale().maximum();
        if (maximum == null) {
            throw new IllegalArgumentException("subject " + subject + " has no maximum and the scheme's scale neither");
        }
        return maximum;
    }
}
