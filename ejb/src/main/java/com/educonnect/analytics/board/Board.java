package com.educonnect.analytics.board;

/** Whose figures: the school's for the head, a teacher's, or those of a pupil and of a guardian's children. */
public enum Board {
    SCHOOL,
    TEACHING,
    OWN
}
