package com.educonnect.courses.assignments;

import com.educonnect.platform.Rejected;

/** The class and the subject in which work is asked for. */
record Place(String className, String subjectName, boolean yearOpen) {
    Place requireOpen() {
        if (!yearOpen) {
            throw new Rejected(AssignmentError.YEAR_NOT_OPEN);
        }
        return this;
    }
}
