package com.educonnect.courses.lessons;

import com.educonnect.courses.CourseJournal;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What a pupil says of his or her own work. Parents read it and do not say it for the child. */
@Stateless
public class OwnProgressService {
    @Inject
    OwnCourseService own;

    @Inject
    ProgressRepository progress;

    @Inject
    CourseJournal journal;

    @Inject
    Clock clock;

    /**
     * A lesson is done once, however often that arrives.
     *
     * @param at by the device's clock; what it says of the future is now
     */
    public void tell(UUID lesson, boolean done, Instant at) {
        var pupil = journal.require("courses.own").person();
        if (pupil == null) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        own.lesson(pupil, lesson);
        var now = clock.instant();
        var when = at.isAfter(now) ? now : at;
        if (!done) {
            progress.opened(lesson, pupil, when);
        } else if (progress.done(lesson, pupil, when)) {
            journal.note("lesson.done", CourseJournal.LESSON, lesson);
        }
    }
}
