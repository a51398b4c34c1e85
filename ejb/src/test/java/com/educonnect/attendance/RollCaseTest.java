package com.educonnect.attendance;

import static com.educonnect.attendance.AttendanceFixtures.AWA;
import static com.educonnect.attendance.AttendanceFixtures.BINTA;
import static com.educonnect.attendance.AttendanceFixtures.absent;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RollCaseTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final RollKey KEY = new RollKey(UUID.randomUUID(), MONDAY, UUID.randomUUID());
    private static final List<Mark> MARKS = List.of(absent(AWA), absent(BINTA));

    @Test
    void letsARollOfTodayPass() {
        assertThatNoException().isThrownBy(() -> fitting().check(KEY, MARKS, MONDAY));
    }

    @Test
    void refusesTheWholeRollForOnePupilOfAnotherClassAndSaysWhere() {
        assertThatThrownBy(
                        () -> new RollCase(true, true, true, true, true, Set.of(BINTA), null).check(KEY, MARKS, MONDAY))
                .hasMessage("attendance.pupil-not-in-class [1]");
    }

    @Test
    void refusesADayThatHasNotComeWhereTheSchoolIs() {
        assertThatThrownBy(() -> fitting().check(KEY, MARKS, MONDAY.minusDays(1)))
                .hasMessageStartingWith("attendance.day-in-future");
    }

    @Test
    void refusesADayWithoutSchool() {
        assertThatThrownBy(() -> new RollCase(true, false, true, true, true, Set.of(), null).check(KEY, MARKS, MONDAY))
                .hasMessageStartingWith("attendance.not-a-school-day");
    }

    @Test
    void refusesAYearThatIsNotOpen() {
        assertThatThrownBy(() -> new RollCase(false, true, true, true, true, Set.of(), null).check(KEY, MARKS, MONDAY))
                .hasMessageStartingWith("attendance.year-not-open");
    }

    @Test
    void refusesALessonOfTheOtherShift() {
        assertThatThrownBy(() -> new RollCase(true, true, true, false, true, Set.of(), null).check(KEY, MARKS, MONDAY))
                .hasMessageStartingWith("attendance.slot-not-of-class");
    }

    @Test
    void knowsNoLessonOfAnotherSchool() {
        assertThatThrownBy(() -> new RollCase(true, true, false, false, true, Set.of(), null).check(KEY, MARKS, MONDAY))
                .hasMessageStartingWith("platform.not-found");
    }

    @Test
    void refusesASubjectThatTheSchoolDoesNotTeach() {
        assertThatThrownBy(() -> new RollCase(true, true, true, true, false, Set.of(), null).check(KEY, MARKS, MONDAY))
                .hasMessageStartingWith("attendance.subject-unknown");
    }

    private static RollCase fitting() {
        return new RollCase(true, true, true, true, true, Set.of(), null);
    }
}
