package com.educonnect.courses.lessons;

import com.educonnect.courses.CourseError;
import com.educonnect.courses.CourseJournal;
import com.educonnect.courses.Places;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lessons, as those who teach write them. */
@Stateless
public class LessonService {
    @Inject
    LessonRepository lessons;

    @Inject
    Items items;

    @Inject
    ModuleRepository modules;

    @Inject
    Places places;

    @Inject
    CourseJournal journal;

    public LessonView lesson(UUID course, UUID id) {
        places.ofCourse(course).requireReads();
        return lessons.find(id)
                .filter(found -> found.course().equals(course))
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    public LessonView save(UUID course, UUID id, SaveLesson command) {
        requireTeacher(course);
        var found = lessons.find(id);
        if (found.isPresent() && !found.get().course().equals(course)) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        var asked = asked(course, id, command, found);
        var required = lessons.required(course);
        if (command.requires() != null && !required.containsKey(command.requires())) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        Prerequisites.check(id, command.requires(), command.requiresScore(), required);
        return found.isEmpty() ? create(asked) : change(found.get(), asked);
    }

    private LessonView asked(UUID course, UUID id, SaveLesson command, Optional<LessonView> before) {
        if (!modules.plan(course).modules().contains(command.module())) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        return new LessonView(
                id,
                course,
                command.module(),
                command.title(),
                LessonText.clean(command.body()),
                command.visibleFrom(),
                command.requires(),
                command.requiresScore() == null ? null : command.requiresScore().setScale(2),
                items.of(command, before.map(LessonView::items).orElse(List.of())),
                before.map(LessonView::assignments).orElse(List.of()),
                command.version());
    }

    private LessonView create(LessonView asked) {
        if (asked.version() != 0) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        if (modules.plan(asked.course()).size() >= CourseService.MOST_PARTS) {
            throw new Rejected(CourseError.COURSE_FULL, CourseService.MOST_PARTS);
        }
        if (!lessons.create(asked)) {
            throw new Rejected(PlatformError.CONFLICT);
        }
        journal.note("create", CourseJournal.LESSON, asked.id());
        return asked;
    }

    private LessonView change(LessonView before, LessonView asked) {
        if (asked.at(before.version()).equals(before)) {
            return before;
        }
        if (asked.version() != before.version()) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        lessons.change(asked);
        journal.note("change", CourseJournal.LESSON, asked.id());
        return asked.at(before.version() + 1);
    }

    /** What is gone already, or was never there, is not there. */
    public void remove(UUID course, UUID id) {
        requireTeacher(course);
        if (!modules.plan(course).lessons().contains(id)) {
            return;
        }
        lessons.requiring(id).ifPresent(other -> {
            throw new Rejected(CourseError.LESSON_REQUIRED, other);
        });
        lessons.remove(id);
        journal.note("delete", CourseJournal.LESSON, id);
    }

    private void requireTeacher(UUID course) {
        journal.require("courses.edit");
        places.ofCourse(course).requireTeacher();
        modules.lock(course);
    }
}
