package com.educonnect.grades.rules;

import com.educonnect.grades.rules.scheme.Scheme;

/** Applies a scheme to a markbook. */
public final class Grading {
    private final Plan plan;

    /** Refuses, as {@code scheme.periods-do-not-fit}, periods that the scheme says nothing of. */
    public Grading(Scheme scheme, Markbook book) {
        this.plan = new Plan(scheme, book);
    }

    /** Every figure of every pupil, with places and statistics by class. */
    public Results results() {
        var results = new Results(plan);
        for (var pupil = 0; pupil < plan.book.pupils().count(); pupil++) {
            results.take(pupil, workings(pupil));
        }
        return results;
    }

    /** The sums behind one pupil's figures. */
    public Workings workings(int pupil) {
        return new PupilGrading(plan, pupil).workings();
    }
}
