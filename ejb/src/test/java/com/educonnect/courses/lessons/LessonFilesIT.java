package com.educonnect.courses.lessons;

import static com.educonnect.courses.CourseSchool.NOW;
import static com.educonnect.courses.CourseSchool.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.courses.CourseSchool;
import com.educonnect.courses.cartridge.CartridgeExportService;
import com.educonnect.courses.cartridge.CartridgeService;
import com.educonnect.courses.cartridge.ImportedCourse;
import com.educonnect.courses.lessons.SaveLesson.Item;
import com.educonnect.files.FileFixtures;
import com.educonnect.files.FileService;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LessonFilesIT {
    private final CourseSchool school = new CourseSchool();
    private final UUID module = Ids.next();
    private final UUID course = school.course(school.fourth, module);
    private final UUID lesson = Ids.next();
    private final UUID sheet = FileFixtures.sent(school.school, school.teacher, "lesson");

    @Test
    void areReadByWhoReadsTheCourseAndByThePupilsWhoHaveReachedTheLesson() {
        save(0, NOW, null, sheet);

        for (var reader : List.of(school.classTeacher, school.office, school.pupil, school.mother)) {
            assertThat(reads(reader)).isTrue();
        }
        var other = CourseSchool.actor(school.pupilOf(school.fifth, "SOW"), "courses.own");
        for (var stranger : List.of(school.stranger, other, school.guardian(school.awa, false))) {
            assertThat(reads(stranger)).isFalse();
        }
        assertThat(reads(CourseSchool.actor(school.awa))).isFalse();
    }

    @Test
    void areNotThereForPupilsBeforeTheirLessonIs() {
        save(0, TOMORROW, null, sheet);
        assertThat(reads(school.pupil)).isFalse();

        var first = school.lesson(course, module, "Avant", null, null);
        save(0, NOW, first, sheet);
        assertThat(reads(school.mother)).isFalse();

        school.write(
                "INSERT INTO lesson_progress (lesson_id, pupil_id, done_at) VALUES (?, ?, now())", first, school.awa);
        assertThat(reads(school.mother)).isTrue();
        school.write("UPDATE course SET archived_at = now() WHERE id = ?", course);
        assertThat(reads(school.mother)).isFalse();
        assertThat(reads(school.office)).isFalse();
    }

    @Test
    void areOnesThatTheTeacherHasSentForLessonsOrThatStandThereAlready() {
        var colleague = school.staff("FALL");
        school.assign(colleague, school.fourth, school.maths, "teacher");
        var foreign = FileFixtures.sent(school.school, colleague, "lesson");
        var handedIn = FileFixtures.sent(school.school, school.teacher, "submission");

        for (var refused : List.of(foreign, handedIn, Ids.next())) {
            assertThatThrownBy(() -> save(0, NOW, null, refused)).hasMessage("files.file-unknown");
        }
        assertThatThrownBy(() -> save(0, NOW, null, (UUID) null)).hasMessage("files.file-unknown");
        save(0, NOW, null, sheet);
        var saved = school.as(
                colleague,
                LessonService.class,
                service -> service.save(course, lesson, command(0, NOW, null, sheet, foreign)));
        assertThat(saved.items())
                .extracting(ItemView::file, ItemView::name, ItemView::mediaType, ItemView::bytes)
                .containsExactly(told(sheet), told(foreign));
        var read = school.as(school.pupil, OwnCourseService.class, service -> service.lesson(school.awa, lesson));
        assertThat(read.items()).hasSize(2);
    }

    @Test
    void standForThemselvesAndNotBesideAnAddress() {
        for (var item : List.of(
                new Item("link", "Fiche", "https://example.org/fiche", sheet),
                new Item("video", "Film", "https://www.youtube.com/watch?v=aqz-KE-bpKQ", sheet),
                new Item("file", "Fiche", "https://example.org/fiche", sheet))) {
            assertThatThrownBy(() -> school.save(course, lesson, holding(item)))
                    .hasMessageStartingWith("courses.file-and-address");
        }
        assertThat(school.count("SELECT count(*) FROM file WHERE kept_at IS NOT NULL"))
                .isZero();
    }

    @Test
    void goAlongWithACartridgeAndStayWhatTheyAre() throws IOException {
        save(0, NOW, null, sheet);
        var copy = Ids.next();
        var bytes = exported();
        assertThat(exported()).isEqualTo(bytes);

        var taken = school.as(
                school.teacher,
                CartridgeService.class,
                service -> service.take(copy, school.fifth, school.maths, null, bytes));
        var again = school.as(
                school.teacher,
                CartridgeService.class,
                service -> service.take(copy, school.fifth, school.maths, null, bytes));

        assertThat(taken.leftOut()).isEmpty();
        assertThat(again.course()).isEqualTo(taken.course());
        var arrived = taken.course().modules().getFirst().lessons().getFirst().id();
        var item = school.as(school.teacher, LessonService.class, service -> service.lesson(copy, arrived))
                .items()
                .getFirst();
        assertThat(item)
                .returns("Fiche", ItemView::title)
                .returns(FileFixtures.NAME, ItemView::name)
                .returns("text/plain", ItemView::mediaType);
        assertThat(item.file()).isNotEqualTo(sheet);
        assertThat(content(item.file())).isEqualTo(FileFixtures.CONTENT);
        assertThat(school.count("SELECT count(*) FROM file WHERE kept_at IS NOT NULL"))
                .isEqualTo(2);
    }

    @Test
    void comeInWithACartridgeThatIsTooLargeForOneRequest() throws IOException {
        var film = FileFixtures.sent(school.school, school.teacher, "lesson", "film.pdf", film());
        school.save(course, lesson, command(0, NOW, null, film, sheet));
        var bytes = exported();
        assertThat(bytes.length).isGreaterThan(20 << 20);
        var sent = FileFixtures.sent(school.school, school.teacher, "cartridge", "cours.imscc", bytes);
        var copy = Ids.next();

        var foreign = FileFixtures.sent(
                school.school, school.classTeacher, "cartridge", "cours.imscc", new byte[] {'P', 'K', 3, 4, 0});
        for (var refused : List.of(sheet, foreign, Ids.next())) {
            assertThatThrownBy(() -> take(copy, refused, new byte[0])).hasMessage("files.file-unknown");
        }
        assertThatThrownBy(() -> take(copy, sent, bytes)).hasMessageStartingWith("platform.invalid");
        var taken = take(copy, sent, new byte[0]);
        assertThat(take(copy, sent, new byte[0]).course()).isEqualTo(taken.course());

        var arrived = taken.course().modules().getFirst().lessons().getFirst().id();
        var items = school.as(school.teacher, LessonService.class, service -> service.lesson(copy, arrived))
                .items();
        assertThat(items).extracting(item -> sha256(item.file())).containsExactly(sha256(film), sha256(sheet));
        assertThat(items).extracting(ItemView::file).doesNotContain(film, sheet);
        assertThat(school.count("SELECT count(*) FROM file WHERE purpose = 'CARTRIDGE' AND kept_at IS NOT NULL"))
                .isZero();
    }

    @Test
    void ofMoreThanACartridgeHoldsDoNotGoAlong() {
        save(0, NOW, null, sheet);
        school.write("UPDATE file SET bytes = 190000001 WHERE id = ?", sheet);

        assertThatThrownBy(() ->
                        school.as(school.classTeacher, CartridgeExportService.class, service -> service.export(course)))
                .hasMessage("courses.course-too-large [190]");
    }

    private ImportedCourse take(UUID copy, UUID file, byte[] content) {
        return school.as(
                school.teacher,
                CartridgeService.class,
                service -> service.take(copy, school.fifth, school.maths, file, content));
    }

    /** Larger than a request may be, and not made smaller by an archive. */
    private static byte[] film() {
        var content = new byte[21 << 20];
        new Random(1).nextBytes(content);
        var beginning = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(beginning, 0, content, 0, beginning.length);
        return content;
    }

    private String sha256(UUID file) {
        return school.as(school.teacher, FileService.class, files -> files.of(Set.of(file))
                .get(file)
                .sha256());
    }

    private byte[] exported() throws IOException {
        var export = school.as(school.classTeacher, CartridgeExportService.class, service -> service.export(course));
        return school.as(school.classTeacher, FileService.class, files -> {
            var bytes = new ByteArrayOutputStream();
            try {
                export.write(bytes, files);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return bytes.toByteArray();
        });
    }

    private byte[] content(UUID file) {
        return school.as(
                school.teacher,
                FileService.class,
                files -> files.part(files.of(Set.of(file)).get(file), 0));
    }

    private static org.assertj.core.groups.Tuple told(UUID file) {
        return org.assertj.core.groups.Tuple.tuple(
                file, FileFixtures.NAME, "text/plain", (long) FileFixtures.CONTENT.length);
    }

    private boolean reads(Actor reader) {
        return school.as(reader, LessonFiles.class, files -> files.allows(sheet));
    }

    private void save(int version, Instant visible, UUID requires, UUID file) {
        school.save(course, lesson, command(version, visible, requires, file));
    }

    private SaveLesson command(int version, Instant visible, UUID requires, UUID... files) {
        var items = java.util.Arrays.stream(files)
                .map(file -> new Item("file", "Fiche", null, file))
                .toList();
        return new SaveLesson(version, module, "Moitiés", "<p>½</p>", visible, requires, null, items);
    }

    private SaveLesson holding(Item item) {
        return new SaveLesson(0, module, "Moitiés", "<p>½</p>", NOW, null, null, List.of(item));
    }
}
