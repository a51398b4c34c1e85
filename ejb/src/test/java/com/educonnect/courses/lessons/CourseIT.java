package com.educonnect.courses.lessons;

import static com.educonnect.courses.CourseSchool.NOW;
import static com.educonnect.courses.CourseSchool.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.courses.CourseSchool;
import com.educonnect.courses.lessons.CourseView.Line;
import com.educonnect.courses.lessons.OwnCourse.OwnLine;
import com.educonnect.courses.lessons.OwnCourse.OwnModule;
import com.educonnect.courses.lessons.SortCourse.Sorted;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseIT {
    private static final String NOT_THERE = "platform.not-found";

    private final CourseSchool school = new CourseSchool();
    private final UUID module = Ids.next();
    private UUID course;

    @BeforeEach
    void aCourse() {
        course = school.course(school.fourth, module);
    }

    @Test
    void isBegunOnceInAClassAndSubjectAndChangedFromItsNewestVersion() {
        var change = school.begin(0, school.fourth, "Nombres", NOW);
        assertThat(save(course, change).version()).isEqualTo(1);
        assertThat(save(course, change).version()).isEqualTo(1);
        assertThatThrownBy(() -> save(course, school.begin(0, school.fourth, "Autre", NOW)))
                .hasMessageStartingWith("platform.stale-version");
        assertThatThrownBy(() -> save(Ids.next(), school.begin(0, school.fourth, "Second", null)))
                .hasMessage("courses.course-exists");
        assertThatThrownBy(() -> save(course, school.begin(1, school.fifth, "Nombres", NOW)))
                .hasMessage("courses.course-is-fixed");
    }

    @Test
    void isWrittenByItsTeacherAndReadByTheClassTeacherAndTheOffice() {
        assertThat(read(school.teacher).edits()).isTrue();
        assertThat(read(school.classTeacher).edits()).isFalse();
        assertThat(read(school.office).edits()).isFalse();
        assertThatThrownBy(() -> read(school.stranger)).hasMessage(NOT_THERE);
        for (var other : List.of(school.classTeacher, school.office, school.stranger)) {
            assertThatThrownBy(() -> school.as(other, CourseService.class, service -> {
                        service.archive(course);
                        return null;
                    }))
                    .hasMessage(NOT_THERE);
        }
    }

    @Test
    void isListedWithThePlacesWhereOneMayBegin() {
        assertThat(rows(school.teacher))
                .extracting(CourseRow::className, CourseRow::edits, row -> row.course() != null)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("4A", true, true),
                        org.assertj.core.groups.Tuple.tuple("5A", true, false));
        assertThat(rows(school.classTeacher)).hasSize(2);
        assertThat(rows(school.office)).singleElement().returns(false, CourseRow::edits);
        assertThat(rows(school.stranger)).singleElement().returns("FR", CourseRow::subjectName);
    }

    @Test
    void isReadOnlyOnceItsYearIsClosed() {
        school.write("UPDATE school_year SET state = 'closed' WHERE id = ?", school.year);

        assertThat(read(school.teacher).edits()).isFalse();
        assertThatThrownBy(() -> save(course, school.begin(0, school.fourth, "Trop tard", NOW)))
                .hasMessage("courses.year-closed");
    }

    @Test
    void keepsTheOrderThatItsTeacherGivesAndNoneThatLeavesSomethingOut() {
        var first = school.lesson(course, module, "Un", null, null);
        var second = school.lesson(course, module, "Deux", null, null);
        var sorted = sort(new Sorted(module, List.of(second, first)));

        assertThat(sorted.modules().getFirst().lessons()).extracting(Line::id).containsExactly(second, first);
        assertThatThrownBy(() -> sort(new Sorted(module, List.of(second)))).hasMessage("courses.order-outdated");
        assertThatThrownBy(() -> sort(new Sorted(module, List.of(second, second, first))))
                .hasMessage("courses.order-outdated");
    }

    @Test
    void losesNoLessonThatAnotherWaitsForAndNoModuleThatHoldsSome() {
        var first = school.lesson(course, module, "Un", null, null);
        var second = school.lesson(course, module, "Deux", first, "50");

        assertThatThrownBy(() -> remove(first)).hasMessage("courses.lesson-required [Deux]");
        assertThatThrownBy(() -> removeModule()).hasMessage("courses.module-not-empty");
        assertThatThrownBy(() -> school.save(course, first, CourseSchool.write(0, module, "Un", NOW, second, null)))
                .hasMessage("courses.requires-itself");
        remove(second);
        remove(first);
        assertThat(removeModule().modules()).isEmpty();
    }

    @Test
    void holdsFiveHundredPartsAndNoMore() {
        school.write(
                "INSERT INTO lesson (id, module_id, title, position)"
                        + " SELECT uuidv7(), ?, 'Leçon ' || n, n FROM generate_series(1, 498) n",
                module);
        var last = school.lesson(course, module, "La dernière", null, null);
        school.school.audited.clear();

        assertThatThrownBy(() -> school.lesson(course, module, "De trop", null, null))
                .hasMessage("courses.course-full [500]");
        assertThatThrownBy(() -> school.as(
                        school.teacher,
                        CourseService.class,
                        service -> service.saveModule(course, Ids.next(), new SaveModule(0, "De trop", null))))
                .hasMessage("courses.course-full [500]");
        assertThat(school.count("SELECT count(*) FROM lesson")).isEqualTo(499);
        assertThat(school.count("SELECT count(*) FROM course_module")).isEqualTo(1);
        assertThat(school.school.audited).isEmpty();
        school.save(course, last, CourseSchool.write(0, module, "La toute dernière", NOW, null, null));
    }

    @Test
    void isNotBegunFromAnotherOfMoreThanFiveHundredParts() {
        assertThatThrownBy(() -> begin(Ids.next(), 500)).hasMessage("courses.course-full [500]");
        assertThat(school.count("SELECT count(*) FROM course")).isEqualTo(1);
        assertThat(school.count("SELECT count(*) FROM lesson")).isZero();

        assertThat(begin(Ids.next(), 499).modules().getFirst().lessons()).hasSize(499);
    }

    private CourseView begin(UUID id, int lessons) {
        var lesson = new NewCourse.NewLesson(null, "Leçon", "<p>x</p>", null, null, List.of());
        var part = new NewCourse.NewModule("Partie", Collections.nCopies(lessons, lesson));
        var made = new NewCourse(school.fifth, school.maths, "Fractions", null, List.of(part));
        return school.as(school.teacher, NewCourseService.class, service -> service.begin(id, made));
    }

    @Test
    void asksForAScoreOnlyInALessonThatIsNamed() {
        assertThatThrownBy(() -> school.lesson(course, module, "Deux", null, "50"))
                .hasMessage("courses.score-of-nothing");
        assertThat(school.count("SELECT count(*) FROM lesson")).isZero();

        var first = school.lesson(course, module, "Un", null, null);
        var second = school.lesson(course, module, "Deux", first, "50");
        assertThatThrownBy(() -> school.save(course, second, CourseSchool.write(0, module, "Deux", NOW, null, "50")))
                .hasMessage("courses.score-of-nothing");
        assertThat(school.count("SELECT count(*) FROM lesson WHERE requires_lesson_id = ?", first))
                .isEqualTo(1);
    }

    @Test
    void keepsOfALessonOnlyWhatIsSafe() {
        var id = Ids.next();
        var saved = school.save(
                course,
                id,
                new SaveLesson(
                        0,
                        module,
                        " Leçon ",
                        "<p onclick=x()>Un<script>bad()</script></p>",
                        null,
                        null,
                        null,
                        List.of(new SaveLesson.Item("video", "Film", "https://youtu.be/abcdefghijk?si=track", null))));

        assertThat(saved.title()).isEqualTo("Leçon");
        assertThat(saved.body()).isEqualTo("<p>Un</p>");
        assertThat(saved.items())
                .extracting(ItemView::url)
                .containsExactly("https://www.youtube.com/watch?v=abcdefghijk");
        assertThat(school.<LessonService, LessonView>as(
                        school.classTeacher, LessonService.class, service -> service.lesson(course, id)))
                .isEqualTo(saved);
    }

    @Test
    void showsAPupilWhatIsPublishedAndOpensWhatIsReached() {
        var first = school.lesson(course, module, "Un", null, null);
        var second = school.lesson(course, module, "Deux", first, "50");
        school.save(course, Ids.next(), CourseSchool.write(0, module, "Brouillon", null, null, null));
        school.save(course, Ids.next(), CourseSchool.write(0, module, "Demain", TOMORROW, null, null));

        assertThat(lines()).extracting(OwnLine::id).containsExactly(first, second);
        assertThat(lines()).extracting(OwnLine::reached).containsExactly(true, false);
        assertThat(open(school.mother, first).body()).isEqualTo("<p>Un</p>");
        assertThatThrownBy(() -> open(school.pupil, second)).hasMessage("courses.lesson-not-reached [Un]");
        school.write(
                "INSERT INTO lesson_progress (lesson_id, pupil_id, done_at, score) VALUES (?, ?, now(), 49)",
                first,
                school.awa);
        assertThatThrownBy(() -> open(school.pupil, second)).hasMessageStartingWith("courses.lesson-not-reached");
        school.write("UPDATE lesson_progress SET score = 50");
        assertThat(open(school.pupil, second).title()).isEqualTo("Deux");
    }

    @Test
    void showsNothingToOtherPupilsAndTheirParentsOrBeforeItIsPublished() {
        var lesson = school.lesson(course, module, "Un", null, null);
        var other = school.pupilOf(school.fifth, "BINTA");

        assertThatThrownBy(() -> courses(school.mother, other)).hasMessage(NOT_THERE);
        assertThatThrownBy(() -> courses(school.guardian(school.awa, false), school.awa))
                .hasMessage(NOT_THERE);
        assertThat(courses(CourseSchool.actor(other, "courses.own"), other).courses())
                .isEmpty();
        save(course, school.begin(0, school.fourth, "Fractions", TOMORROW));
        assertThat(courses(school.pupil, school.awa).courses()).isEmpty();
        assertThatThrownBy(() -> open(school.pupil, lesson)).hasMessage(NOT_THERE);
    }

    private CourseView save(UUID id, SaveCourse command) {
        return school.as(school.teacher, CourseService.class, service -> service.save(id, command));
    }

    private CourseView read(Actor reader) {
        return school.as(reader, CourseService.class, service -> service.course(course));
    }

    private List<CourseRow> rows(Actor reader) {
        return school.as(reader, CourseListService.class, service -> service.courses(null, null, null)
                .items());
    }

    private CourseView sort(Sorted... modules) {
        return school.as(
                school.teacher, CourseService.class, service -> service.sort(course, new SortCourse(List.of(modules))));
    }

    private void remove(UUID lesson) {
        school.as(school.teacher, LessonService.class, service -> {
            service.remove(course, lesson);
            return null;
        });
    }

    private CourseView removeModule() {
        return school.as(school.teacher, CourseService.class, service -> service.removeModule(course, module));
    }

    private OwnCourses courses(Actor reader, UUID pupil) {
        return school.as(reader, OwnCourseService.class, service -> service.courses(pupil));
    }

    private List<OwnLine> lines() {
        return courses(school.pupil, school.awa).courses().stream()
                .flatMap(each -> each.modules().stream().map(OwnModule::lessons))
                .flatMap(List::stream)
                .toList();
    }

    private OwnLesson open(Actor reader, UUID lesson) {
        return school.as(reader, OwnCourseService.class, service -> service.lesson(school.awa, lesson));
    }
}
