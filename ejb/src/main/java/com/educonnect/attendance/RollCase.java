package com.educonnect.attendance;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that decides about one save, seen in one moment.
 *
 * @param strangers pupils of the submission who are not enrolled in the class on the day
 * @param roll the roll that is there, or null
 */
record RollCase(
        boolean yearOpen,
        boolean schoolDay,
        boolean slotKnown,
        boolean slotFits,
        boolean subjectKnown,
        Set<UUID> strangers,
        Roll roll) {

    /** Refuses the whole call, however many of its pupils are right. */
    void check(RollKey key, List<Mark> asSent, LocalDate today) {
        refuse(!slotKnown, new Rejected(PlatformError.NOT_FOUND));
        refuse(!slotFits, new Rejected(AttendanceError.SLOT_NOT_OF_CLASS));
        refuse(key.day().isAfter(today), new Rejected(AttendanceError.DAY_IN_FUTURE, key.day()));
        refuse(!yearOpen, new Rejected(AttendanceError.YEAR_NOT_OPEN));
        refuse(!schoolDay, new Rejected(AttendanceError.NOT_A_SCHOOL_DAY, key.day()));
        refuse(!subjectKnown, new Rejected(AttendanceError.SUBJECT_UNKNOWN));
        for (var i = 0; i < asSent.size(); i++) {
            refuse(strangers.contains(asSent.get(i).pupil()), new Rejected(AttendanceError.PUPIL_NOT_IN_CLASS, i));
        }
    }

    private static void refuse(boolean wrong, Rejected refusal) {
        if (wrong) {
            throw refusal;
        }
    }
}
