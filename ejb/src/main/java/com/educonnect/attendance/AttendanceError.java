package com.educonnect.attendance;

import com.educonnect.platform.ErrorCode;

/** Every refusal of this domain. */
public enum AttendanceError implements ErrorCode {
    PUPIL_NOT_IN_CLASS(Kind.NOT_FOUND),
    PUPIL_TWICE(Kind.INVALID),
    TEACHER_ABSENT_WITH_EXCEPTIONS(Kind.INVALID),
    MINUTES_NEEDED(Kind.INVALID),
    MINUTES_NOT_EXPECTED(Kind.INVALID),
    SLOT_NOT_OF_CLASS(Kind.INVALID),
    SUBJECT_UNKNOWN(Kind.NOT_FOUND),
    NOT_A_SCHOOL_DAY(Kind.INVALID),
    DAY_IN_FUTURE(Kind.INVALID),
    YEAR_NOT_OPEN(Kind.CONFLICT),
    ROLL_ID_TAKEN(Kind.CONFLICT),
    PERIOD_TOO_LONG(Kind.INVALID);

    private final Kind kind;

    AttendanceError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
