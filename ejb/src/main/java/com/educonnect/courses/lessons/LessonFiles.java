package com.educonnect.courses.lessons;

import com.educonnect.courses.CourseJournal;
import com.educonnect.courses.OwnPupil;
import com.educonnect.courses.Places;
import com.educonnect.files.FileAccess;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * What lessons hold is read by whoever reads the course, and by the pupils who have reached such a lesson and their
 * guardians.
 */
@ApplicationScoped
public class LessonFiles implements FileAccess {
    private static final String COURSES = """
            SELECT DISTINCT x.id FROM lesson_item i
            JOIN lesson l ON l.id = i.lesson_id
            JOIN course_module m ON m.id = l.module_id
            JOIN course x ON x.id = m.course_id AND x.archived_at IS NULL
            WHERE i.file_id = ?
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Places places;

    @Inject
    OwnPupil own;

    @Inject
    OwnCourseRepository courses;

    @Inject
    CourseJournal journal;

    @Inject
    Clock clock;

    @Override
    public boolean allows(UUID file) {
        return journal.may("courses.read") && isTaught(file) || journal.may("courses.own") && isReached(file);
    }

    private boolean isTaught(UUID file) {
        return sql.query(COURSES, row -> row.getObject(1, UUID.class), file).stream()
                .map(places::ofCourse)
                .anyMatch(place -> place.rights().reads(place.subject()));
    }

    private boolean isReached(UUID file) {
        var now = clock.instant();
        return own.all().stream().anyMatch(pupil -> courses.reaches(pupil, file, own.today(), now));
    }
}
