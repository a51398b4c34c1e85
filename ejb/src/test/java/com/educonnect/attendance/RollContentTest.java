package com.educonnect.attendance;

import static com.educonnect.attendance.AttendanceFixtures.AWA;
import static com.educonnect.attendance.AttendanceFixtures.BINTA;
import static com.educonnect.attendance.AttendanceFixtures.absent;
import static com.educonnect.attendance.AttendanceFixtures.late;
import static com.educonnect.attendance.AttendanceFixtures.saying;
import static com.educonnect.attendance.AttendanceFixtures.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RollContentTest {
    @Test
    void saysTheSameInWhateverOrderThePupilsAreListed() {
        assertThat(saying(absent(AWA), late(BINTA, 10))).isEqualTo(saying(late(BINTA, 10), absent(AWA)));
    }

    @Test
    void marksNoPupilWhenTheTeacherIsAbsent() {
        var command = new SubmitRoll(null, 0, null, null, null, true, null, List.of(absent(AWA)));

        assertThatThrownBy(() -> RollContent.of(command))
                .hasMessageStartingWith("attendance.teacher-absent-with-exceptions");
    }

    @Test
    void refusesAPupilListedTwice() {
        assertThatThrownBy(() -> RollContent.of(submit(0, absent(AWA), absent(BINTA), late(AWA, 5))))
                .hasMessage("attendance.pupil-twice [2]");
    }

    @ParameterizedTest
    @EnumSource(names = {"LATE", "LEFT_EARLY"})
    void wantsToKnowHowManyMinutesWereMissed(AbsenceState state) {
        assertThatThrownBy(() -> RollContent.of(submit(0, Mark.of(AWA, state, null, null))))
                .hasMessage("attendance.minutes-needed [0]");
    }

    @ParameterizedTest
    @EnumSource(names = {"ABSENT", "EXCUSED", "DISPENSED", "EXCLUDED"})
    void countsNoMinutesOfALessonMissedWhole(AbsenceState state) {
        assertThatThrownBy(() -> RollContent.of(submit(0, Mark.of(AWA, state, 10, null))))
                .hasMessage("attendance.minutes-not-expected [0]");
    }

    @Test
    void readsBackWhatItWrote() {
        var content = saying(Mark.of(AWA, AbsenceState.EXCUSED, null, "certificat médical"), late(BINTA, 10));

        assertThat(RollContent.marks(content.exceptionsJson())).isEqualTo(content.exceptions());
    }
}
