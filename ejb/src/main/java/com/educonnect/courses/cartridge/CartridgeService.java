package com.educonnect.courses.cartridge;

import com.educonnect.courses.CourseError;
import com.educonnect.courses.Places;
import com.educonnect.courses.cartridge.Cartridge.Chapter;
import com.educonnect.courses.cartridge.Cartridge.Page;
import com.educonnect.courses.lessons.CourseService;
import com.educonnect.courses.lessons.CourseView;
import com.educonnect.courses.lessons.LessonService;
import com.educonnect.courses.lessons.NewCourse;
import com.educonnect.courses.lessons.NewCourse.NewLesson;
import com.educonnect.courses.lessons.NewCourse.NewModule;
import com.educonnect.courses.lessons.NewCourseService;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;

/** Takes courses out and in as cartridges. What comes in is a draft of whoever teaches there. */
@Stateless
public class CartridgeService {
    @Inject
    CourseService courses;

    @Inject
    LessonService lessons;

    @Inject
    NewCourseService made;

    @Inject
    Places places;

    public byte[] export(UUID course) {
        var view = courses.course(course);
        var chapters = new ArrayList<Chapter>();
        for (var module : view.modules()) {
            chapters.add(new Chapter(
                    module.title(),
                    module.lessons().stream()
                            .map(line -> page(course, line.id()))
                            .toList()));
        }
        return CartridgeWriter.write(new Cartridge(view.title(), view.description(), chapters));
    }

    private Page page(UUID course, UUID id) {
        var lesson = lessons.lesson(course, id);
        return new Page(
                key(id),
                lesson.title(),
                lesson.body(),
                lesson.requires() == null ? null : key(lesson.requires()),
                lesson.requiresScore(),
                lesson.items().stream().filter(item -> item.url() != null).toList());
    }

    private static String key(UUID lesson) {
        return "L" + lesson.toString().replace("-", "");
    }

    /** @param id of the course that it becomes */
    public ImportedCourse take(UUID id, UUID schoolClass, UUID subject, byte[] content) {
        if (schoolClass == null || subject == null) {
            throw new Rejected(PlatformError.INVALID, schoolClass == null ? "schoolClass" : "subject");
        }
        var place = places.of(schoolClass, subject).requireTeacher();
        var read = CartridgeReader.read(content, place.subjectName());
        CourseView course = made.begin(id, of(read.cartridge(), schoolClass, subject));
        return new ImportedCourse(course, read.leftOut());
    }

    private static NewCourse of(Cartridge cartridge, UUID schoolClass, UUID subject) {
        if (cartridge.description() != null && cartridge.description().length() > 2000) {
            throw new Rejected(CourseError.CARTRIDGE_TOO_LARGE);
        }
        return new NewCourse(
                schoolClass,
                subject,
                cartridge.title(),
                cartridge.description(),
                cartridge.chapters().stream()
                        .map(chapter -> new NewModule(
                                chapter.title(),
                                chapter.pages().stream()
                                        .map(page -> new NewLesson(
                                                page.key(),
                                                page.title(),
                                                page.body(),
                                                page.requires(),
                                                page.requiresScore(),
                                                page.items()))
                                        .toList()))
                        .toList());
    }
}
