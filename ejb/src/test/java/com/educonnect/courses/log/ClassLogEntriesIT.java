package com.educonnect.courses.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.educonnect.courses.CourseSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How entries of a class log stand beside each other, change, and go. */
class ClassLogEntriesIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private final CourseSchool school = new CourseSchool();
    private final UUID eight = slot("08:00", "M1");
    private final UUID ten = slot("10:00", "M2");
    private final UUID id = Ids.next();

    @Test
    void standInTheOrderOfTheirDaysAndHoursAndThoseOfOtherClassesElsewhere() {
        save(Ids.next(), entry(0, TODAY, ten, "Trois"));
        save(Ids.next(), entry(0, TODAY, eight, "Deux"));
        save(Ids.next(), entry(0, TODAY.minusDays(1), ten, "Un"));
        save(Ids.next(), new SaveEntry(0, school.fifth, school.maths, TODAY, null, "Ailleurs", null, null));

        assertThat(read())
                .extracting(EntryView::done, EntryView::slotName)
                .containsExactly(tuple("Un", "M2"), tuple("Deux", "M1"), tuple("Trois", "M2"));
    }

    @Test
    void tellWhoWroteThemLastAndLeaveATrace() {
        var colleague = school.staff("FALL");
        school.assign(colleague, school.fourth, school.maths, "teacher");
        save(id, homework(0, TODAY, "Exercice 7"));
        var changed =
                school.as(colleague, ClassLogService.class, log -> log.save(id, entry(1, TODAY, null, "Sans devoir")));

        assertThat(changed)
                .returns("FALL", EntryView::by)
                .returns(null, EntryView::homework)
                .returns(null, EntryView::homeworkDueOn);
        remove(school.teacher);
        remove(school.teacher);
        assertThat(school.school.audited)
                .filteredOn(trace -> trace.endsWith("class_log"))
                .containsExactly("create class_log", "change class_log", "delete class_log");
    }

    @Test
    void areChangedByWhatDiffersInOneThingOnlyAndNotFromAnOldView() {
        var stands = new SaveEntry(0, school.fourth, school.maths, TODAY, eight, "x", "Exercice", TODAY.plusDays(2));
        save(id, stands);
        school.write("UPDATE class_log SET version = 2");

        for (var other : List.of(
                new SaveEntry(1, school.fourth, school.maths, TODAY, ten, "x", "Exercice", TODAY.plusDays(2)),
                new SaveEntry(1, school.fourth, school.maths, TODAY, eight, "y", "Exercice", TODAY.plusDays(2)),
                new SaveEntry(1, school.fourth, school.maths, TODAY, eight, "x", "Problème", TODAY.plusDays(2)),
                new SaveEntry(1, school.fourth, school.maths, TODAY, eight, "x", "Exercice", TODAY.plusDays(3)),
                new SaveEntry(
                        1,
                        school.fourth,
                        school.maths,
                        TODAY.minusDays(1),
                        eight,
                        "x",
                        "Exercice",
                        TODAY.plusDays(2)))) {
            assertThatThrownBy(() -> save(id, other)).hasMessageStartingWith("platform.stale-version");
        }
        assertThat(save(id, stands).version()).isEqualTo(2);
    }

    @Test
    void areHeldToTheSameRulesWhenTheyChange() {
        save(id, entry(0, TODAY, null, "x"));

        assertThatThrownBy(() -> save(id, entry(1, TODAY.plusDays(1), null, "x")))
                .hasMessage("courses.held-later");
        assertThatThrownBy(() -> save(
                        id, new SaveEntry(1, school.fourth, school.maths, TODAY, null, "x", null, TODAY.plusDays(1))))
                .hasMessage("courses.homework-needs-a-day");
        assertThat(read()).singleElement().returns(1, EntryView::version);
        assertThat(save(id, homework(1, TODAY, "Pour ce soir")).homeworkDueOn()).isEqualTo(TODAY);
    }

    /** A year that nobody has closed yet, in the summer after it. */
    @Test
    void areNotOfDaysAfterTheirYear() {
        school.school.at(Instant.parse("2027-07-15T09:00:00Z"));

        assertThatThrownBy(() -> save(id, entry(0, LocalDate.of(2027, 7, 1), null, "x")))
                .hasMessageStartingWith("courses.held-outside-year");
        assertThat(save(id, entry(0, LocalDate.of(2027, 6, 30), null, "x")).version())
                .isEqualTo(1);
    }

    @Test
    void areShownForTwoMonthsAtOnceAndNotBackwards() {
        assertThat(log(school.teacher, TODAY, TODAY.plusDays(61))).isEmpty();
        assertThatThrownBy(() -> log(school.teacher, TODAY, TODAY.plusDays(62)))
                .hasMessage("courses.span-too-long [62]");
        assertThatThrownBy(() -> log(school.teacher, TODAY, TODAY.minusDays(1)))
                .hasMessage("courses.span-too-long [62]");
    }

    @Test
    void areForWhomTheSchoolLetsReadAndWrite() {
        save(id, entry(0, TODAY, null, "x"));
        var reader = CourseSchool.actor(school.teacher.person(), "courses.read");
        var nobody = CourseSchool.actor(school.teacher.person());

        assertThatThrownBy(() -> log(nobody, TODAY, TODAY)).hasMessageStartingWith("platform.forbidden");
        for (Runnable write : List.<Runnable>of(
                () -> school.as(reader, ClassLogService.class, log -> log.save(id, entry(1, TODAY, null, "y"))),
                () -> remove(reader))) {
            assertThatThrownBy(write::run).hasMessageStartingWith("platform.forbidden");
        }
        assertThat(log(reader, TODAY, TODAY))
                .extracting(EntryView::done, EntryView::edits)
                .containsExactly(tuple("x", false));
        assertThat(school.as(reader, ClassLogService.class, log -> log.log(school.fourth, TODAY, TODAY))
                        .subjects())
                .isEmpty();
    }

    @Test
    void areReadAtHomeByWhoWasInTheClassInTheseDaysAndByGuardiansAsLongAsTheyAreThat() {
        save(id, entry(0, TODAY, null, "x"));
        var past = school.guardian(school.awa, true);
        school.write("UPDATE guardianship SET ended_on = ? WHERE guardian_id = ?", TODAY, past.person());
        assertThatThrownBy(() -> own(past)).hasMessage("platform.not-found");
        assertThatThrownBy(() -> own(CourseSchool.actor(school.awa, "assignments.own")))
                .hasMessageStartingWith("platform.forbidden");
        assertThat(own(school.mother)).hasSize(1);

        school.write("UPDATE enrollment SET starts_on = ?", TODAY.plusDays(1));
        assertThat(own(school.mother)).isEmpty();
    }

    @Test
    void areReadAtHomeUpToTheDayOnWhichThePupilLeftTheClass() {
        save(Ids.next(), entry(0, TODAY.minusDays(1), null, "before"));
        save(Ids.next(), entry(0, TODAY, null, "after"));
        school.write("UPDATE enrollment SET ends_on = ?", TODAY);

        assertThat(own(school.mother, TODAY.minusDays(1)))
                .extracting(ClassLog.OwnEntry::done)
                .containsExactly("before");
    }

    private UUID slot(String starts, String name) {
        var slot = Ids.next();
        school.write(
                "INSERT INTO slot (id, code, name, unit, half_day, starts_at, ends_at)"
                        + " VALUES (?, ?, ?, 'lesson', 'am', ?::text::time, ?::text::time + interval '1 hour')",
                slot,
                name,
                name,
                starts,
                starts);
        return slot;
    }

    private SaveEntry entry(int version, LocalDate day, UUID slot, String done) {
        return new SaveEntry(version, school.fourth, school.maths, day, slot, done, null, null);
    }

    private SaveEntry homework(int version, LocalDate due, String homework) {
        return new SaveEntry(version, school.fourth, school.maths, TODAY, null, "x", homework, due);
    }

    private EntryView save(UUID entry, SaveEntry command) {
        return school.as(school.teacher, ClassLogService.class, log -> log.save(entry, command));
    }

    private void remove(Actor actor) {
        school.as(actor, ClassLogService.class, log -> {
            log.remove(id);
            return null;
        });
    }

    private List<EntryView> read() {
        return log(school.teacher, TODAY.minusDays(3), TODAY.plusDays(3));
    }

    private List<EntryView> log(Actor actor, LocalDate from, LocalDate to) {
        return school.as(actor, ClassLogService.class, log -> log.log(school.fourth, from, to))
                .entries();
    }

    private List<ClassLog.OwnEntry> own(Actor actor) {
        return own(actor, TODAY);
    }

    private List<ClassLog.OwnEntry> own(Actor actor, LocalDate from) {
        return school.as(actor, OwnLogService.class, log -> log.log(school.awa, from, TODAY))
                .entries();
    }
}
