package com.educonnect.courses.lessons;

import com.educonnect.courses.CourseError;
import com.educonnect.courses.OwnPupil;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What a pupil is taught, for the pupil and for guardians who have custody of him or her. */
@Stateless
public class OwnCourseService {
    @Inject
    OwnPupil own;

    @Inject
    OwnCourseRepository courses;

    @Inject
    LessonRepository lessons;

    @Inject
    Clock clock;

    public OwnCourses courses(UUID pupil) {
        return new OwnCourses(pupil, courses.courses(pupil, own.require(pupil), clock.instant()));
    }

    /** A lesson that is not published, or not for this pupil, does not exist for him or her. */
    public OwnLesson lesson(UUID pupil, UUID lesson) {
        var today = own.require(pupil);
        var now = clock.instant();
        var given = lessons.assignments(lesson).stream()
                .filter(each ->
                        each.visibleFrom() != null && !each.visibleFrom().isAfter(now))
                .toList();
        var opened = courses.lesson(pupil, lesson, today, now, lessons.items(lesson), given)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (!opened.reached()) {
            throw new Rejected(CourseError.LESSON_NOT_REACHED, opened.waitsFor());
        }
        return opened.lesson();
    }
}
