package com.educonnect.courses;

import com.educonnect.people.Rights;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import java.time.LocalDate;
import java.util.UUID;

/** A class or group and a subject taught in it, with what the caller may do there. */
public record Place(
        UUID schoolClass,
        String className,
        UUID subject,
        String subjectName,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean yearClosed,
        Rights rights) {

    public boolean isTaughtByCaller() {
        return rights.teaches(subject);
    }

    public Place requireReads() {
        return require(rights.reads(subject));
    }

    /** What is out of the caller's sight does not exist for him or her; the office reads, and the teacher writes. */
    public Place requireTeacher() {
        require(isTaughtByCaller());
        if (yearClosed) {
            throw new Rejected(CourseError.YEAR_CLOSED);
        }
        return this;
    }

    private Place require(boolean allowed) {
        if (!allowed) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        return this;
    }
}
