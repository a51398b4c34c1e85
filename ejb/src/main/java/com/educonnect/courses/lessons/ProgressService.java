package com.educonnect.courses.lessons;

import com.educonnect.courses.CourseJournal;
import com.educonnect.courses.Places;
import com.educonnect.people.SchoolTime;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** How far the pupils of a course have come, for those who teach it. */
@Stateless
public class ProgressService {
    @Inject
    ProgressRepository progress;

    @Inject
    ModuleRepository modules;

    @Inject
    Places places;

    @Inject
    CourseJournal journal;

    @Inject
    SchoolTime time;

    public CourseProgress progress(UUID course) {
        var place = places.ofCourse(course).requireReads();
        return new CourseProgress(course, progress.pupils(course, place.schoolClass(), time.today()));
    }

    public CourseProgress score(UUID course, UUID lesson, UUID pupil, SaveScore command) {
        journal.require("courses.edit");
        var place = places.ofCourse(course).requireTeacher();
        if (!modules.plan(course).lessons().contains(lesson)
                || !progress.isInClass(pupil, place.schoolClass(), time.today())) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        if (progress.score(lesson, pupil, command.score())) {
            journal.note("score", CourseJournal.LESSON, lesson);
        }
        return progress(course);
    }
}
