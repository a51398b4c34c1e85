package com.educonnect.grades.rules.scheme;

/** What may stand in the place of a mark. None of them is a number; the scheme says what each counts as. */
public enum MarkState {
    ABSENT_JUSTIFIED,
    ABSENT_UNJUSTIFIED,
    EXCUSED,
    NOT_HANDED_IN,
    DISPENSED,
    CHEATING,
    /** The paper is there, the mark is not yet. */
    NOT_MARKED
}
