package com.educonnect.attendance;

import static com.educonnect.attendance.AttendanceFixtures.DIOP;
import static com.educonnect.attendance.AttendanceFixtures.absent;
import static com.educonnect.attendance.AttendanceFixtures.late;
import static com.educonnect.attendance.AttendanceFixtures.submit;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.attendance.PupilAttendance.Held;
import com.educonnect.attendance.PupilAttendance.Missed;
import com.educonnect.attendance.PupilAttendance.Partly;
import com.educonnect.platform.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttendanceTotalsIT {
    private static final LocalDate MONDAY = School.MONDAY;
    private static final Missed NOTHING = missed("0.00", 0, 0);

    private final School school = new School();
    private final UUID troisieme = school.schoolClass("3e A");
    private final UUID awa = school.pupilOf(troisieme, "NDIAYE", "Awa");
    private final UUID binta = school.pupilOf(troisieme, "SOW", "Binta");

    @Test
    void countsLessonsHalfDaysAndMinutesAndKeepsTheJustifiedApart() {
        roll(MONDAY, 0, absent(awa));
        roll(MONDAY, 1, absent(awa));
        roll(MONDAY, 5, excused(awa));
        roll(MONDAY, 6);

        assertThat(totals(awa))
                .returns(new Held(4, hours("4.00"), 2), PupilAttendance::held)
                .returns(missed("2.00", 1, 110), PupilAttendance::unjustified)
                .returns(missed("1.00", 0, 55), PupilAttendance::justified)
                .returns(NOTHING, PupilAttendance::excluded);
    }

    @Test
    void aHalfDayWithOneUnjustifiedLessonIsUnjustified() {
        roll(MONDAY, 0, absent(awa), excluded(binta));
        roll(MONDAY, 1, excused(awa), excused(binta));

        assertThat(totals(awa).unjustified().halfDays()).isEqualTo(1);
        assertThat(totals(awa).justified().halfDays()).isZero();
        assertThat(totals(binta).justified().halfDays()).isEqualTo(1);
        assertThat(totals(binta).excluded()).isEqualTo(missed("1.00", 0, 55));
    }

    @Test
    void whoCameLateWasAtSchool() {
        roll(MONDAY, 0, late(awa, 10));
        roll(MONDAY, 1, absent(awa));
        roll(MONDAY, 2, Mark.of(awa, AbsenceState.LEFT_EARLY, 15, null));

        assertThat(totals(awa))
                .returns(missed("1.00", 0, 55), PupilAttendance::unjustified)
                .returns(new Partly(1, 10), PupilAttendance::late)
                .returns(new Partly(1, 15), PupilAttendance::leftEarly);
    }

    @Test
    void aDispensedLessonAndOneWithoutTeacherCountForNothing() {
        roll(MONDAY, 0, Mark.of(awa, AbsenceState.DISPENSED, null, null));
        roll(MONDAY, 1, absent(awa));
        school.save(
                DIOP,
                new RollKey(troisieme, MONDAY, school.lessons.get(2)),
                new SubmitRoll(null, 0, null, null, null, true, null, List.of()));

        assertThat(totals(awa))
                .returns(new Held(1, hours("1.00"), 1), PupilAttendance::held)
                .returns(missed("1.00", 1, 55), PupilAttendance::unjustified);
        assertThat(totals(binta).held()).isEqualTo(new Held(2, hours("2.00"), 1));
    }

    @Test
    void whatAPupilMissedBeforeAMoveStaysInTheOldClassAndInThePupilsOwnTotal() {
        var quatrieme = school.schoolClass("4e B");
        var omar = school.pupil("FALL", "Omar");
        school.enroll(omar, troisieme, "class", MONDAY.minusWeeks(1), MONDAY.plusDays(1));
        school.enroll(omar, quatrieme, "class", MONDAY.plusDays(1), null);
        roll(MONDAY, 0, absent(omar));
        save(quatrieme, MONDAY.plusDays(1), 0, absent(omar));
        roll(MONDAY.plusDays(1), 0, absent(awa));

        assertThat(inClass(troisieme, omar).unjustified()).isEqualTo(missed("1.00", 1, 55));
        assertThat(inClass(quatrieme, omar).unjustified()).isEqualTo(missed("1.00", 1, 55));
        assertThat(totals(omar).unjustified()).isEqualTo(missed("2.00", 2, 110));
        assertThat(totals(omar).held().rolls()).isEqualTo(2);
    }

    @Test
    void groupLessonsCountInTheClassAndTheGroupCountsItsOwnOnly() {
        var spanish = school.schoolClass("group", "ESP", null);
        school.enroll(awa, spanish, "group", LocalDate.of(2026, 9, 7), null);
        roll(MONDAY, 0, absent(awa));
        save(spanish, MONDAY, 1, absent(awa));

        assertThat(inClass(troisieme, awa).unjustified()).isEqualTo(missed("2.00", 1, 110));
        assertThat(inClass(spanish, awa).unjustified()).isEqualTo(missed("1.00", 1, 55));
        assertThat(totals(awa).held().rolls()).isEqualTo(2);
    }

    @Test
    void aHalfDayRollCountsItsLengthInHours() {
        var primary = Ids.next();
        school.write("INSERT INTO level (id, code, name, roll_unit) VALUES (?, 'CM2', 'CM2', 'half_day')", primary);
        var cm2 = school.schoolClass("class", "CM2 B", primary);
        var ali = school.pupilOf(cm2, "BA", "Ali");
        school.save(DIOP, new RollKey(cm2, MONDAY, school.morning), submit(0, absent(ali)));

        assertThat(totals(ali).unjustified()).isEqualTo(missed("4.50", 1, 270));
    }

    @Test
    void aClassGivesEachPupilTheFigureOfThePupilsOwnPage() {
        var omar = school.pupil("FALL", "Omar");
        var quatrieme = school.schoolClass("4e B");
        school.enroll(omar, quatrieme, "class", MONDAY.minusWeeks(1), MONDAY.plusDays(1));
        school.enroll(omar, troisieme, "class", MONDAY.plusDays(1), null);
        roll(MONDAY, 0, absent(awa), late(binta, 5));
        save(quatrieme, MONDAY, 1, absent(omar));
        roll(MONDAY.plusDays(1), 0, excused(omar));

        var everyone = school.in(sql -> repository(sql).ofEveryoneIn(troisieme, MONDAY, MONDAY.plusDays(6)));

        assertThat(everyone).containsExactly(totals(omar), totals(awa), totals(binta));
        assertThat(everyone.getFirst().unjustified()).isEqualTo(missed("1.00", 1, 55));
        assertThat(everyone.getFirst().justified()).isEqualTo(missed("1.00", 1, 55));
    }

    @Test
    void theClassListsEverybodyByNameInPages() {
        roll(MONDAY, 0, absent(binta));
        var first = school.in(sql -> repository(sql)
                .ofClass(troisieme, MONDAY, MONDAY, "", new UUID(0, 0), 1)
                .getFirst());
        var second = school.in(sql -> repository(sql)
                .ofClass(
                        troisieme,
                        MONDAY,
                        MONDAY,
                        first.sortKey(),
                        first.attendance().pupil(),
                        10));

        assertThat(first.attendance().name()).isEqualTo("NDIAYE Awa");
        assertThat(second).singleElement().returns(binta, row -> row.attendance()
                .pupil());
    }

    private void roll(LocalDate day, int lesson, Mark... marks) {
        save(troisieme, day, lesson, marks);
    }

    private void save(UUID schoolClass, LocalDate day, int lesson, Mark... marks) {
        school.save(DIOP, new RollKey(schoolClass, day, school.lessons.get(lesson)), submit(0, marks));
    }

    private PupilAttendance totals(UUID pupil) {
        return school.in(sql -> repository(sql).ofPupil(pupil, MONDAY, MONDAY.plusDays(6)))
                .orElseThrow();
    }

    private PupilAttendance inClass(UUID schoolClass, UUID pupil) {
        return school
                .in(sql -> repository(sql).ofClass(schoolClass, MONDAY, MONDAY.plusDays(6), "", new UUID(0, 0), 100))
                .stream()
                .map(AttendanceRepository.Row::attendance)
                .filter(row -> row.pupil().equals(pupil))
                .findFirst()
                .orElseThrow();
    }

    private static AttendanceRepository repository(com.educonnect.tenancy.Sql sql) {
        var repository = new AttendanceRepository();
        repository.sql = sql;
        return repository;
    }

    private static Mark excused(UUID pupil) {
        return Mark.of(pupil, AbsenceState.EXCUSED, null, null);
    }

    private static Mark excluded(UUID pupil) {
        return Mark.of(pupil, AbsenceState.EXCLUDED, null, null);
    }

    private static Missed missed(String hours, int halfDays, int minutes) {
        return new Missed(hours(hours), halfDays, minutes);
    }

    private static BigDecimal hours(String hours) {
        return new BigDecimal(hours);
    }
}
