package com.educonnect.courses.cartridge;

import com.educonnect.courses.CourseError;
import com.educonnect.courses.cartridge.Cartridge.Chapter;
import com.educonnect.courses.cartridge.Cartridge.Page;
import com.educonnect.courses.lessons.CourseService;
import com.educonnect.courses.lessons.ItemView;
import com.educonnect.courses.lessons.LessonService;
import com.educonnect.files.Purpose;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Gives courses out as cartridges, with the files of their lessons. */
@Stateless
public class CartridgeExportService {
    /** Of files; an arriving cartridge may be somewhat larger, since it has texts as well. */
    private static final int MOST_MEGABYTES = Purpose.CARTRIDGE.megabytes() - 10;

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
        requireReturnable(chapters);
        return new CartridgeExport(new Cartridge(view.title(), view.description(), chapters));
    }

    /** What goes out must be able to come in again. */
    private static void requireReturnable(List<Chapter> chapters) {
        var bytes = chapters.stream()
                .flatMap(chapter -> chapter.pages().stream())
                .flatMap(page -> page.items().stream())
                .map(ItemView::bytes)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        if (bytes > MOST_MEGABYTES * 1_000_000L) {
            throw new Rejected(CourseError.COURSE_TOO_LARGE, MOST_MEGABYTES);
        }
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
