package com.educonnect.courses.lessons;

import com.educonnect.courses.CourseError;
import com.educonnect.courses.CourseJournal;
import com.educonnect.courses.lessons.NewCourse.NewLesson;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Begins a course with all that is in it, as a draft; sent again, it is the one that was begun. */
@Stateless
public class NewCourseService {
    private static final int LONGEST_BODY = 200_000;
    private static final int MOST_ITEMS = 50;

    @Inject
    CourseService courses;

    @Inject
    ModuleRepository modules;

    @Inject
    LessonRepository lessons;

    @Inject
    CourseJournal journal;

    public CourseView begin(UUID id, NewCourse made) {
        if (made.size() > CourseService.MOST_PARTS) {
            throw new Rejected(CourseError.COURSE_FULL, CourseService.MOST_PARTS);
        }
        if (courses.isAt(id, made.schoolClass(), made.subject())) {
            return courses.course(id);
        }
        courses.begin(
                id, new SaveCourse(0, made.schoolClass(), made.subject(), made.title(), made.description(), null));
        var keys = new HashMap<String, UUID>();
        var written = new LinkedHashMap<UUID, NewLesson>();
        for (var module : made.modules()) {
            var key = Ids.next();
            modules.create(key, id, new SaveModule(0, module.title(), null));
            for (var lesson : module.lessons()) {
                var fresh = write(id, key, lesson);
                written.put(fresh, lesson);
                if (lesson.key() != null) {
                    keys.put(lesson.key(), fresh);
                }
            }
        }
        require(id, written, keys);
        journal.note("import", CourseJournal.COURSE, id);
        return courses.course(id);
    }

    private UUID write(UUID course, UUID module, NewLesson lesson) {
        var body = LessonText.clean(lesson.body());
        if (body.length() > LONGEST_BODY || lesson.items().size() > MOST_ITEMS) {
            throw new Rejected(CourseError.CARTRIDGE_TOO_LARGE);
        }
        var id = Ids.next();
        lessons.create(new LessonView(
                id, course, module, lesson.title(), body, null, null, null, lesson.items(), List.of(), 0));
        return id;
    }

    /** A condition on what did not come along is none. */
    private void require(UUID course, Map<UUID, NewLesson> written, Map<String, UUID> keys) {
        var required = lessons.required(course);
        written.forEach((id, lesson) -> {
            var before = lesson.requires() == null ? null : keys.get(lesson.requires());
            if (before != null) {
                Prerequisites.check(id, before, lesson.requiresScore(), required);
                required.put(id, before);
                lessons.require(id, before, lesson.requiresScore());
            }
        });
    }
}
