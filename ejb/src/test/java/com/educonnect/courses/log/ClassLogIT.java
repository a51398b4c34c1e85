package com.educonnect.courses.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.courses.CourseSchool;
import com.educonnect.courses.assignments.OwnAssignmentLine;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClassLogIT {
    private static final String NOT_THERE = "platform.not-found";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final CourseSchool school = new CourseSchool();
    private final UUID id = Ids.next();
    private final SaveEntry fractions = entry(0, "Fractions", "Exercice 7", FRIDAY);

    @Test
    void isWrittenOnceByTheTeacherOfTheSubjectAndReadByAllWhoTeachTheClass() {
        var made = save(school.teacher, fractions);

        assertThat(save(school.teacher, fractions)).isEqualTo(made);
        assertThat(school.school.audited).containsOnlyOnce("create class_log");
        assertThat(made.by()).isEqualTo("DIOP");
        for (var reader : List.of(school.teacher, school.classTeacher, school.office)) {
            assertThat(read(reader).entries()).extracting(EntryView::done).containsExactly("Fractions");
        }
        assertThat(read(school.teacher).entries().getFirst().edits()).isTrue();
        assertThat(read(school.office).entries().getFirst().edits()).isFalse();
        assertThat(read(school.teacher).subjects())
                .extracting(ClassLog.Taught::id)
                .containsExactly(school.maths);
        assertThatThrownBy(() -> read(school.stranger)).hasMessage(NOT_THERE);
        assertThatThrownBy(() -> save(school.classTeacher, fractions)).hasMessage(NOT_THERE);
        assertThatThrownBy(() -> remove(school.office)).hasMessage(NOT_THERE);
    }

    @Test
    void isReadByThePupilAndTheParentsWithWhatIsDue() {
        save(school.teacher, fractions);

        for (var reader : List.of(school.pupil, school.mother)) {
            assertThat(own(reader, FRIDAY, FRIDAY).entries()).singleElement().satisfies(entry -> {
                assertThat(entry.homework()).isEqualTo("Exercice 7");
                assertThat(entry.subjectName()).isEqualTo("MATH");
            });
        }
        assertThat(own(school.pupil, FRIDAY.plusDays(1), FRIDAY.plusDays(2)).entries())
                .isEmpty();
        assertThatThrownBy(() -> own(school.guardian(school.awa, false), TODAY, TODAY))
                .hasMessage(NOT_THERE);
    }

    @Test
    void standsBesideTheAssignmentsThatAreDueFromItsFirstDayOn() {
        for (var due : List.of("2026-11-19T23:59:59Z", "2026-11-20T00:00:00Z", "2027-01-08T18:00:00Z")) {
            school.write("""
                    INSERT INTO assignment (id, school_class_id, subject_id, title, due_at, takes_text, takes_files,
                        takes_paper, maximum, visible_from)
                    VALUES (?, ?, ?, ?, ?::text::timestamptz, true, false, false, 20, '2026-11-01')
                    """, Ids.next(), school.fourth, school.maths, due, due);
        }
        var reader = CourseSchool.actor(school.awa, "courses.own", "assignments.own");

        assertThat(own(reader, FRIDAY, FRIDAY).assignments())
                .extracting(OwnAssignmentLine::title)
                .containsExactly("2026-11-20T00:00:00Z", "2027-01-08T18:00:00Z");
        assertThat(own(school.pupil, FRIDAY, FRIDAY).assignments()).isEmpty();
    }

    @Test
    void isOverwrittenByNobodyWhoHasNotSeenIt() {
        save(school.teacher, fractions);
        assertThat(save(school.teacher, entry(1, "Décimaux", null, null)).version())
                .isEqualTo(2);

        assertThatThrownBy(() -> save(school.teacher, entry(1, "Autre", null, null)))
                .hasMessageStartingWith("platform.stale-version");
        var stands =
                school.as(school.teacher, ClassLogService.class, log -> log.write(id, entry(1, "Autre", null, null)));
        assertThat(stands.done()).isEqualTo("Décimaux");
        remove(school.teacher);
        assertThat(read(school.teacher).entries()).isEmpty();
    }

    @Test
    void tellsWhatWasDoneAndHomeworkForADay() {
        assertThatThrownBy(() -> save(school.teacher, entry(0, "x", "Exercice", null)))
                .hasMessage("courses.homework-needs-a-day");
        assertThatThrownBy(() -> save(school.teacher, entry(0, "x", "Exercice", TODAY.minusDays(1))))
                .hasMessage("courses.due-before-lesson");
        assertThatThrownBy(() -> save(school.teacher, held(TODAY.plusDays(1)))).hasMessage("courses.held-later");
        assertThatThrownBy(() -> save(school.teacher, held(LocalDate.of(2026, 8, 1))))
                .hasMessageStartingWith("courses.held-outside-year");
        assertThatThrownBy(() -> own(school.pupil, TODAY, TODAY.plusDays(62))).hasMessage("courses.span-too-long [62]");
    }

    @Test
    void staysInItsClassAndSubject() {
        save(school.teacher, fractions);

        school.assign(school.teacher, school.fourth, school.french, "teacher");
        for (var moved : List.of(
                new SaveEntry(1, school.fifth, school.maths, TODAY, null, "x", null, null),
                new SaveEntry(1, school.fourth, school.french, TODAY, null, "x", null, null))) {
            assertThatThrownBy(() -> save(school.teacher, moved)).hasMessage("courses.entry-is-fixed");
        }
        assertThat(read(school.teacher).entries()).extracting(EntryView::done).containsExactly("Fractions");
    }

    @Test
    void doesNotComeBackByALateChange() {
        assertThatThrownBy(() -> save(school.teacher, entry(1, "Décimaux", null, null)))
                .hasMessage(NOT_THERE);

        assertThat(read(school.teacher).entries()).isEmpty();
    }

    @Test
    void isOfAnHourThatTheSchoolHas() {
        var never = new SaveEntry(0, school.fourth, school.maths, TODAY, Ids.next(), "x", null, null);

        assertThatThrownBy(() -> save(school.teacher, never)).hasMessage(NOT_THERE);
    }

    @Test
    void isOnlyReadOnceTheYearIsClosed() {
        save(school.teacher, fractions);
        school.write("UPDATE school_year SET state = 'closed' WHERE id = ?", school.year);

        assertThat(read(school.teacher).subjects()).isEmpty();
        assertThat(read(school.teacher).entries()).extracting(EntryView::edits).containsExactly(false);
        assertThatThrownBy(() -> save(school.teacher, entry(1, "Décimaux", null, null)))
                .hasMessageStartingWith("courses.year-closed");
        assertThatThrownBy(() -> remove(school.teacher)).hasMessageStartingWith("courses.year-closed");
    }

    @Test
    void showsTeachersHomeworkOnTheDayItIsDue() {
        save(school.teacher, fractions);

        assertThat(between(FRIDAY, FRIDAY)).extracting(EntryView::done).containsExactly("Fractions");
        assertThat(between(FRIDAY.plusDays(1), FRIDAY.plusDays(1))).isEmpty();
    }

    @Test
    void isNotForWhoHasLeftTheClass() {
        save(school.teacher, fractions);
        school.write("UPDATE enrollment SET ends_on = ? WHERE pupil_id = ?", TODAY, school.awa);

        assertThat(own(school.pupil, TODAY, FRIDAY).entries()).isEmpty();
    }

    private List<EntryView> between(LocalDate from, LocalDate to) {
        return school.as(school.classTeacher, ClassLogService.class, log -> log.log(school.fourth, from, to))
                .entries();
    }

    private SaveEntry entry(int version, String done, String homework, LocalDate due) {
        return new SaveEntry(version, school.fourth, school.maths, TODAY, null, done, homework, due);
    }

    private SaveEntry held(LocalDate day) {
        return new SaveEntry(0, school.fourth, school.maths, day, null, "x", null, null);
    }

    private EntryView save(Actor actor, SaveEntry command) {
        return school.as(actor, ClassLogService.class, log -> log.save(id, command));
    }

    private void remove(Actor actor) {
        if (read(school.teacher).entries().isEmpty()) {
            throw new AssertionError("nothing to remove");
        }
        school.as(actor, ClassLogService.class, log -> {
            log.remove(id);
            return null;
        });
    }

    private ClassLog read(Actor actor) {
        return school.as(
                actor, ClassLogService.class, log -> log.log(school.fourth, TODAY.minusDays(3), TODAY.plusDays(3)));
    }

    private ClassLog.Own own(Actor actor, LocalDate from, LocalDate to) {
        return school.as(actor, OwnLogService.class, log -> log.log(school.awa, from, to));
    }
}
