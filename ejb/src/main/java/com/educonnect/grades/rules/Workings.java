package com.educonnect.grades.rules;

/** All sums of one pupil: what stands behind each figure. */
public final class Workings {
    private final Working[][] subjects;
    private final Working[] generals;

    Workings(int periods, int subjects) {
        this.subjects = new Working[periods][subjects];
        this.generals = new Working[periods];
    }

    /** The sum behind a subject's result, or null where the pupil was assessed in nothing. */
    public Working subject(int period, int subject) {
        return subjects[period][subject];
    }

    /** The sum behind a general average. */
    public Working general(int period) {
        return generals[period];
    }

    void subject(int period, int subject, Working working) {
        subjects[period][subject] = working;
    }

    void general(int period, Working working) {
        generals[period] = working;
    }

    Outcome subjectOutcome(int period, int subject) {
        var working = subjects[period][subject];
        return working == null ? Outcome.NONE : working.outcome();
    }
}
