package com.educonnect.grades;

import com.educonnect.platform.ErrorCode;

/** Every refusal of this domain; those of one mark are told by its place among the marks sent. */
public enum GradeError implements ErrorCode {
    NO_SCHEME(Kind.CONFLICT),
    DOCUMENT_NEEDED(Kind.INVALID),
    SCHEME_EXISTS(Kind.CONFLICT),
    SCHEME_IS_FIXED(Kind.CONFLICT),
    SCHEME_SEALED(Kind.CONFLICT),
    CATEGORY_IN_USE(Kind.CONFLICT),
    CATEGORY_UNKNOWN(Kind.INVALID),
    YEAR_NOT_OPEN(Kind.CONFLICT),
    NO_PERIOD(Kind.NOT_FOUND),
    PERIOD_SEALED(Kind.CONFLICT),
    PERIOD_HOLDS_OTHERS(Kind.INVALID),
    HELD_OUTSIDE_PERIOD(Kind.INVALID),
    ASSESSMENT_IS_FIXED(Kind.CONFLICT),
    ASSESSMENT_CANCELLED(Kind.CONFLICT),
    ASSESSMENT_UNKNOWN(Kind.NOT_FOUND),
    MAXIMUM_BELOW_MARKS(Kind.CONFLICT),
    PUPIL_NOT_IN_CLASS(Kind.NOT_FOUND),
    PUPIL_HAS_LEFT(Kind.CONFLICT),
    MARK_AMBIGUOUS(Kind.INVALID),
    MARK_OFF_SCALE(Kind.INVALID),
    MARK_STANDS(Kind.CONFLICT),
    MARK_NOT_TAKEN(Kind.CONFLICT),
    MARK_TWICE(Kind.INVALID),
    STATE_UNKNOWN(Kind.INVALID),
    LETTER_UNKNOWN(Kind.INVALID),
    NOTE_TOO_LONG(Kind.INVALID),
    ALREADY_SEALED(Kind.CONFLICT),
    SEAL_IS_FIXED(Kind.CONFLICT);

    private final Kind kind;

    GradeError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
