package com.educonnect.courses.lessons;

import static com.educonnect.courses.CourseSchool.NOW;
import static com.educonnect.courses.CourseSchool.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.courses.CourseSchool;
import com.educonnect.courses.lessons.CourseProgress.Scored;
import com.educonnect.courses.lessons.CourseView.Line;
import com.educonnect.courses.lessons.CourseView.Module;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressIT {
    private static final String NOT_THERE = "platform.not-found";

    private final CourseSchool school = new CourseSchool();
    private final UUID module = Ids.next();
    private UUID course;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoLessons() {
        course = school.course(school.fourth, module);
        first = school.lesson(course, module, "Un", null, null);
        second = school.lesson(course, module, "Deux", first, "50");
    }

    @Test
    void countsALessonOnceAndKeepsItsFirstMoment() {
        var hourAgo = NOW.minusSeconds(3600);
        tell(first, true, hourAgo);
        tell(first, true, NOW);
        tell(first, false, NOW);

        assertThat(progress().pupils()).singleElement().satisfies(awa -> assertThat(awa.done())
                .containsExactly(first));
        assertThat(school.count("SELECT count(*) FROM lesson_progress WHERE done_at = ?::timestamptz", hourAgo))
                .isOne();
        assertThat(school.school.audited).containsOnlyOnce("lesson.done lesson");
    }

    @Test
    void tellsWhoHasOpenedALessonAndNotDoneIt() {
        assertThat(progress().pupils().getFirst().opened()).isEmpty();
        tell(first, false, NOW);

        assertThat(progress().pupils().getFirst().opened()).containsExactly(first);
        assertThat(progress().pupils().getFirst().done()).isEmpty();
    }

    @Test
    void doesNotBelieveAClockThatIsAhead() {
        tell(first, true, TOMORROW);

        assertThat(school.count("SELECT count(*) FROM lesson_progress WHERE done_at = ?::timestamptz", NOW))
                .isOne();
    }

    @Test
    void takesNothingOfALessonThatIsNotReachedOrNotTheirs() {
        assertThatThrownBy(() -> tell(second, true, NOW)).hasMessageStartingWith("courses.lesson-not-reached");
        assertThatThrownBy(() -> tell(school.mother, first)).hasMessage(NOT_THERE);
        var other = school.pupilOf(school.fifth, "BINTA");
        assertThatThrownBy(() -> tell(CourseSchool.actor(other, "courses.own"), first))
                .hasMessage(NOT_THERE);
    }

    @Test
    void aScoreOpensWhatWaitsForIt() {
        tell(first, true, NOW);
        var scored = score(school.teacher, first, school.awa, "50");

        assertThat(scored.pupils().getFirst().scores()).containsExactly(new Scored(first, new BigDecimal("50.00")));
        tell(second, true, NOW);
        assertThat(progress().pupils().getFirst().done()).containsExactly(first, second);
        assertThatThrownBy(() -> score(school.classTeacher, first, school.awa, "60"))
                .hasMessage(NOT_THERE);
        assertThatThrownBy(() -> score(school.teacher, first, school.pupilOf(school.fifth, "C"), "60"))
                .hasMessage(NOT_THERE);
    }

    @Test
    void aCopyTakesThePlanAlongAndNobodysProgress() {
        tell(first, true, NOW);
        var copy = Ids.next();
        var made = copy(school.teacher, copy, school.fifth, true);

        assertThat(made.title()).isEqualTo("Fractions");
        assertThat(made.publishedAt()).isNull();
        var lines = made.modules().getFirst().lessons();
        assertThat(lines).extracting(Line::title).containsExactly("Un", "Deux");
        assertThat(lines.getLast().requires()).isEqualTo(lines.getFirst().id()).isNotEqualTo(first);
        assertThat(lines).extracting(Line::visibleFrom).containsOnly(NOW);
        assertThat(school.count("SELECT count(*) FROM lesson_progress")).isOne();
        assertThat(copy(school.teacher, copy, school.fifth, true)).isEqualTo(made);
        assertThatThrownBy(() -> copy(school.teacher, Ids.next(), school.fifth, true))
                .hasMessage("courses.course-exists");
    }

    @Test
    void aCopyForNextYearIsADraft() {
        var next = school.schoolClass(school.next, "4A");
        school.assign(school.teacher, next, school.maths, "teacher");

        assertThat(copy(school.teacher, Ids.next(), next, false).modules())
                .flatExtracting(Module::lessons)
                .extracting(Line::visibleFrom)
                .containsOnlyNulls();
    }

    @Test
    void isCopiedOnlyToWhereOneTeachesItsSubject() {
        assertThatThrownBy(() -> copy(school.classTeacher, Ids.next(), school.fifth, true))
                .hasMessage(NOT_THERE);
        assertThatThrownBy(() -> copy(school.stranger, Ids.next(), school.fifth, true))
                .hasMessage(NOT_THERE);
    }

    private void tell(UUID lesson, boolean done, Instant at) {
        school.as(school.pupil, OwnProgressService.class, service -> {
            service.tell(lesson, done, at);
            return null;
        });
    }

    private void tell(Actor teller, UUID lesson) {
        school.as(teller, OwnProgressService.class, service -> {
            service.tell(lesson, true, NOW);
            return null;
        });
    }

    private CourseProgress progress() {
        return school.as(school.classTeacher, ProgressService.class, service -> service.progress(course));
    }

    private CourseProgress score(Actor actor, UUID lesson, UUID pupil, String score) {
        return school.as(
                actor,
                ProgressService.class,
                service -> service.score(course, lesson, pupil, new SaveScore(new BigDecimal(score))));
    }

    private CourseView copy(Actor actor, UUID copy, UUID schoolClass, boolean keepDates) {
        return school.as(
                actor,
                CourseCopyService.class,
                service -> service.copy(course, copy, new CopyCourse(schoolClass, keepDates)));
    }
}
