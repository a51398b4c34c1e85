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
import java.io.ByteArrayInputStream;
import java.util.HashMap;
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

    /**
     * @param id of the course that it becomes
     * @param file that was sent before, for a cartridge that does not go in one request; null where content is it
     */
    public ImportedCourse take(UUID id, UUID schoolClass, UUID subject, UUID file, byte[] content) {
        if (schoolClass == null || subject == null) {
            throw new Rejected(PlatformError.INVALID, schoolClass == null ? "schoolClass" : "subject");
        }
        var place = places.of(schoolClass, subject).requireTeacher();
        if (file != null && content.length > 0) {
            throw new Rejected(PlatformError.INVALID, "file");
        }
        var archive = new Archive(
                () -> file == null ? new ByteArrayInputStream(content) : files.sent(file, Purpose.CARTRIDGE));
        var read = CartridgeReader.read(archive, place.subjectName(), CartridgeService::takes);
        if (courses.isAt(id, schoolClass, subject)) {
            return new ImportedCourse(courses.course(id), read.leftOut());
        }
        var course = made.begin(id, of(read.cartridge(), schoolClass, subject, kept(archive, read.attached())));
        return new ImportedCourse(course, read.leftOut());
    }

    private static boolean takes(String name, byte[] content) {
        return ArrivalService.takes(name, content, Purpose.LESSON);
    }

    private NewCourse of(Cartridge cartridge, UUID schoolClass, UUID subject, Map<UUID, UUID> kept) {
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
                                                        .map(item -> inSchool(item, kept))
                                                        .toList()))
                                        .toList()))
                        .toList());
    }

    /** Each in the school's keeping, by the ids that the items have in the cartridge. */
    private Map<UUID, UUID> kept(Archive archive, Map<UUID, String> attached) {
        var kept = new HashMap<UUID, UUID>();
        if (!attached.isEmpty()) {
            archive.walk((path, content) -> attached.forEach((item, at) -> {
                if (at.equals(path)) {
                    kept.put(item, files.keep(Attachments.name(path), content, Purpose.LESSON));
                }
            }));
        }
        return kept;
    }

    private static ItemView inSchool(ItemView item, Map<UUID, UUID> kept) {
        return item.kind().equals(ItemView.FILE)
                ? new ItemView(item.kind(), item.title(), null, kept.get(item.file()), item.name(), null, null)
                : item;
    }
}
