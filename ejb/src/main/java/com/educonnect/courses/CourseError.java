package com.educonnect.courses;

import com.educonnect.platform.ErrorCode;

/** Every refusal of this domain. */
public enum CourseError implements ErrorCode {
    YEAR_CLOSED(Kind.CONFLICT),
    COURSE_EXISTS(Kind.CONFLICT),
    COURSE_IS_FIXED(Kind.CONFLICT),
    COURSE_FULL(Kind.CONFLICT),
    MODULE_NOT_EMPTY(Kind.CONFLICT),
    ORDER_OUTDATED(Kind.CONFLICT),
    LESSON_REQUIRED(Kind.CONFLICT),
    REQUIRES_ITSELF(Kind.INVALID),
    SCORE_OF_NOTHING(Kind.INVALID),
    LESSON_NOT_REACHED(Kind.CONFLICT),
    FILE_AND_ADDRESS(Kind.INVALID),
    LINK_UNREADABLE(Kind.INVALID),
    VIDEO_HOST_UNKNOWN(Kind.INVALID),
    VIDEO_SILENT(Kind.UNAVAILABLE),
    ENTRY_IS_FIXED(Kind.CONFLICT),
    HELD_OUTSIDE_YEAR(Kind.INVALID),
    HELD_LATER(Kind.INVALID),
    HOMEWORK_NEEDS_A_DAY(Kind.INVALID),
    DUE_BEFORE_LESSON(Kind.INVALID),
    SPAN_TOO_LONG(Kind.INVALID),
    CARTRIDGE_UNREADABLE(Kind.INVALID),
    CARTRIDGE_TOO_LARGE(Kind.TOO_LARGE),
    COURSE_TOO_LARGE(Kind.CONFLICT),
    CARTRIDGE_EMPTY(Kind.INVALID);

    private final Kind kind;

    CourseError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
