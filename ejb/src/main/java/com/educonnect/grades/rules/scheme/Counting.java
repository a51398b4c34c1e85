package com.educonnect.grades.rules.scheme;

/** What a state counts as. */
public enum Counting {
    ZERO,
    /** A zero that neither dropping the lowest nor keeping the best takes away. */
    FIXED_ZERO,
    /** As if the assessment did not exist for this pupil. */
    LEFT_OUT,
    /** There is no result until somebody decides. */
    BLOCKS
}
