package com.educonnect.people;

import com.educonnect.platform.ErrorCode;

/** Every refusal of this domain. */
public enum PeopleError implements ErrorCode {
    YEAR_CLOSED(Kind.CONFLICT),
    YEAR_CANNOT_BECOME(Kind.CONFLICT),
    YEARS_OVERLAP(Kind.CONFLICT),
    ENDS_BEFORE_START(Kind.INVALID),
    OUTSIDE_YEAR(Kind.INVALID),
    OUTSIDE_PARENT(Kind.INVALID),
    PERIOD_IN_ANOTHER_YEAR(Kind.INVALID),
    PERIOD_IN_ITSELF(Kind.INVALID),
    PERIODS_OVERLAP(Kind.CONFLICT),
    CHILD_OUTSIDE_PERIOD(Kind.CONFLICT),
    NO_SCHOOL_DAY_LEFT(Kind.INVALID),
    STILL_IN_USE(Kind.CONFLICT),
    UNKNOWN_REFERENCE(Kind.INVALID),
    LEVEL_NEEDED(Kind.INVALID),
    CLASS_OF_ANOTHER_YEAR(Kind.CONFLICT),
    KIND_IS_FIXED(Kind.CONFLICT),
    YEAR_IS_FIXED(Kind.CONFLICT),
    HOMONYM(Kind.CONFLICT),
    NAME_NEEDED(Kind.INVALID),
    PHONE_NOT_VALID(Kind.INVALID),
    BIRTH_IN_FUTURE(Kind.INVALID),
    IDENTIFIER_TAKEN(Kind.CONFLICT),
    OWN_GUARDIAN(Kind.INVALID),
    GUARDIANSHIP_EXISTS(Kind.CONFLICT),
    GUARDIANSHIP_IS_FIXED(Kind.CONFLICT),
    HAS_LEFT(Kind.CONFLICT),
    ALREADY_IN_CLASS(Kind.CONFLICT),
    NOT_IN_A_CLASS(Kind.CONFLICT),
    MOVE_TO_SAME_CLASS(Kind.CONFLICT),
    ENROLLMENT_IS_FIXED(Kind.CONFLICT),
    ASSIGNMENT_IS_FIXED(Kind.CONFLICT);

    private final Kind kind;

    PeopleError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
