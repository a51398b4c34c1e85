package com.educonnect.attendance;

import static com.educonnect.attendance.AttendanceFixtures.DIOP;
import static com.educonnect.attendance.AttendanceFixtures.absent;
import static com.educonnect.attendance.AttendanceFixtures.late;
import static com.educonnect.attendance.AttendanceFixtures.submit;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.tenancy.Sql;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RollDayIT {
    private static final DayPlace START = new DayPlace(LocalTime.MIN, "", new UUID(0, 0), new UUID(0, 0));

    private final School school = new School();
    private final UUID troisieme = school.schoolClass("3e A");
    private final UUID awa = school.pupilOf(troisieme, "NDIAYE", "Awa");
    private final UUID binta = school.pupilOf(troisieme, "SOW", "Binta");

    @Test
    void aTeachersDayShowsEachLessonAndWhatWasMarked() {
        save(troisieme, 0, absent(awa), late(binta, 5));
        var day = school.in(sql -> days(sql).ofClasses(School.MONDAY, List.of(troisieme), START, 50));

        assertThat(day).hasSize(8);
        assertThat(day.getFirst())
                .returns(true, DayRoll::taken)
                .returns(2, DayRoll::pupils)
                .returns(1, DayRoll::missed)
                .returns(1, DayRoll::late);
        assertThat(day.get(1)).returns(false, DayRoll::taken);
    }

    @Test
    void aRollIsMissingOnceItsLessonHasBegun() {
        save(troisieme, 0);

        assertThat(missing(School.MONDAY, LocalTime.of(9, 0))).containsExactly(school.lessons.get(1));
        assertThat(missing(School.MONDAY, LocalTime.MAX)).hasSize(7);
    }

    @Test
    void noRollIsMissingWhenThereIsNoSchool() {
        assertThat(missing(School.MONDAY.minusDays(1), LocalTime.MAX)).isEmpty();
        school.closed(School.MONDAY, School.MONDAY);
        assertThat(missing(School.MONDAY, LocalTime.MAX)).isEmpty();
    }

    @Test
    void aClassThatWasCalledInGroupsIsNotMissing() {
        var spanish = school.schoolClass("group", "ESP", null);
        school.enroll(awa, spanish, "group", LocalDate.of(2026, 9, 7), null);
        save(spanish, 0);

        assertThat(missing(School.MONDAY, LocalTime.of(7, 30))).isEmpty();
    }

    @Test
    void theSchoolsDayComesInPagesWithoutGapOrRepeat() {
        school.schoolClass("4e B");
        var whole = school.in(sql -> days(sql).ofSchool(School.MONDAY, START, 50));
        var first = whole.get(4);
        var place = new DayPlace(first.startsAt(), first.classCode(), first.schoolClass(), first.slot());
        var rest = school.in(sql -> days(sql).ofSchool(School.MONDAY, place, 50));

        assertThat(whole).hasSize(16);
        assertThat(rest).isEqualTo(whole.subList(5, 16));
    }

    private List<UUID> missing(LocalDate day, LocalTime begunBy) {
        return school.in(sql -> days(sql).missing(day, begunBy, START, 50)).stream()
                .map(DayRoll::slot)
                .toList();
    }

    private void save(UUID schoolClass, int lesson, Mark... marks) {
        school.save(DIOP, new RollKey(schoolClass, School.MONDAY, school.lessons.get(lesson)), submit(0, marks));
    }

    private static DayRepository days(Sql sql) {
        var days = new DayRepository();
        days.sql = sql;
        return days;
    }
}
