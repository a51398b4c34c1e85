package com.educonnect.courses.assignments;

import com.educonnect.platform.ErrorCode;

/** Every refusal about assignments. */
public enum AssignmentError implements ErrorCode {
    ASSIGNMENT_IS_FIXED(Kind.CONFLICT),
    ASSIGNMENT_CANCELLED(Kind.CONFLICT),
    YEAR_NOT_OPEN(Kind.CONFLICT),
    ACCEPTED_BEFORE_DUE(Kind.INVALID),
    RUBRIC_TWICE(Kind.INVALID),
    RUBRIC_SUM(Kind.INVALID),
    GROUP_OVERLAPS(Kind.INVALID),
    PUPIL_NOT_IN_CLASS(Kind.INVALID),
    LESSON_ELSEWHERE(Kind.INVALID),
    ASSESSMENT_ELSEWHERE(Kind.INVALID),
    MARKED_ALREADY(Kind.CONFLICT),
    NOT_ACCEPTED(Kind.CONFLICT),
    NO_MORE_ATTEMPTS(Kind.CONFLICT),
    NOTHING_HANDED_IN(Kind.INVALID),
    TEXT_NOT_TAKEN(Kind.INVALID),
    FILES_NOT_TAKEN(Kind.INVALID),
    SUBMISSION_UNKNOWN(Kind.INVALID),
    SCORE_OFF_SCALE(Kind.INVALID),
    POINTS_NEEDED(Kind.INVALID),
    POINTS_UNKNOWN(Kind.INVALID),
    MARK_AMBIGUOUS(Kind.INVALID),
    STATE_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    AssignmentError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
