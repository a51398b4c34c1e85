package com.educonnect.grades.rules.scheme;

/** What becomes of a result when one of its parts has none. */
public enum IfMissing {
    /** The other parts make the result alone. */
    OTHERS,
    /** There is no result. */
    NO_RESULT
}
