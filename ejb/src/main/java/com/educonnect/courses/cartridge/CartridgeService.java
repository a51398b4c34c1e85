package com.educonnect.courses.cartridge;

import com.educonnect.courses.CourseError;
import com.educonnect.courses.Places;
import com.educonnect.courses.lessons.CourseService;
import com.educonnect.courses.lessons.ItemView;
import com.educonnect.courses.lessons.NewCourse;
import com.educonnect.courses.lessons.NewCourse.NewLesson;
import com.educonnect.courses.lessons.NewCourse.NewModule;
import com.educonnect.courses.lessons.NewCourseService;
import com.educonnect.files.ArrivalService;
import com.educonnect.files.Purpose;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Takes courses in as cartridges: a draft of whoever teaches there. */
@Stateless
public class CartridgeService {
    @Inject
    CourseService courses;

    @Inject
    NewCourseService made;

    @Inject
    Places places;

    @Inject
    ArrivalService files;

    /** @param id of the course that it becomes */
    public ImportedCourse take(UUID id, UUID schoolClass, UUID subject, byte[] content) {
        if (schoolClass == null || subject == null) {
            throw new Rejected(PlatformError.INVALID, schoolClass == null ? "schoolClass" : "subject");
        }
        var place = places.of(schoolClass, subject).requireTeacher();
        var read = CartridgeReader.read(content, place.subjectName(), CartridgeService::takes);
        if (courses.isAt(id, schoolClass, subject)) {
            return new ImportedCourse(courses.course(id), read.leftOut());
        }
        var course = made.begin(id, of(read.cartridge(), schoolClass, subject, read.attached()));
        return new ImportedCourse(course, read.leftOut());
    }

    private static boolean takes(String name, byte[] content) {
        return ArrivalService.takes(name, content, Purpose.LESSON);
    }

    private NewCourse of(Cartridge cartridge, UUID schoolClass, UUID subject, Map<UUID, byte[]> attached) {
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
                                                page.items().stream()
                                                        .map(item -> kept(item, attached))
                                                        .toList()))
                                        .toList()))
                        .toList());
    }

    private ItemView kept(ItemView item, Map<UUID, byte[]> attached) {
        if (!item.kind().equals(ItemView.FILE)) {
            return item;
        }
        var kept = files.keep(item.name(), attached.get(item.file()), Purpose.LESSON);
        return new ItemView(item.kind(), item.title(), null, kept, item.name(), null, null);
    }
}
