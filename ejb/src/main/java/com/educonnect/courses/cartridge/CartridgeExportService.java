package com.educonnect.courses.cartridge;

import com.educonnect.courses.cartridge.Cartridge.Chapter;
import com.educonnect.courses.cartridge.Cartridge.Page;
import com.educonnect.courses.lessons.CourseService;
import com.educonnect.courses.lessons.LessonService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;

/** Gives courses out as cartridges, with the files of their lessons. */
@Stateless
public class CartridgeExportService {
    @Inject
    CourseService courses;

    @Inject
    LessonService lessons;

    public CartridgeExport export(UUID course) {
        var view = courses.course(course);
        var chapters = new ArrayList<Chapter>();
        for (var module : view.modules()) {
            chapters.add(new Chapter(
                    module.title(),
                    module.lessons().stream()
                            .map(line -> page(course, line.id()))
                            .toList()));
        }
        return new CartridgeExport(new Cartridge(view.title(), view.description(), chapters));
    }

    private Page page(UUID course, UUID id) {
        var lesson = lessons.lesson(course, id);
        return new Page(
                key(id),
                lesson.title(),
                lesson.body(),
                lesson.requires() == null ? null : key(lesson.requires()),
                lesson.requiresScore(),
                lesson.items());
    }

    private static String key(UUID lesson) {
        return "L" + lesson.toString().replace("-", "");
    }
}
