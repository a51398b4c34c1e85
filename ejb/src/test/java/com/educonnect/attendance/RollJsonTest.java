package com.educonnect.attendance;

import static com.educonnect.attendance.AttendanceFixtures.AWA;
import static com.educonnect.attendance.AttendanceFixtures.absent;
import static com.educonnect.attendance.AttendanceFixtures.late;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollJsonTest {
    private final Jsonb json = JsonbBuilder.create();

    @Test
    void aRollTravelsWithItsStatesInLowerCase() {
        var read = json.fromJson("""
                {"version": 2, "teacherAbsent": false,
                 "exceptions": [{"pupil": "%s", "state": "left_early", "minutes": 15, "note": "fièvre"}]}
                """.formatted(AWA), SubmitRoll.class);

        assertThat(read.exceptions()).containsExactly(Mark.of(AWA, AbsenceState.LEFT_EARLY, 15, "fièvre"));
        assertThat(json.toJson(SavedRoll.applied(AWA, 3, new RollContent(false, null, read.exceptions()))))
                .contains("\"state\":\"left_early\"")
                .doesNotContain("conflict");
    }

    @Test
    void aRollWithoutExceptionsMayLeaveThemOut() {
        assertThat(json.fromJson("{\"version\": 0}", SubmitRoll.class).exceptions())
                .isEmpty();
    }

    /** A roll of 40 has one kilobyte up and one down on a slow network. */
    @Test
    void theAnswerToARollWithFourExceptionsStaysUnderAKilobyte() {
        var content = new RollContent(false, null, List.of(absent(AWA), absent(AWA), absent(AWA), late(AWA, 10)));

        assertThat(json.toJson(SavedRoll.applied(AWA, 1, content))).hasSizeLessThan(1_000);
    }
}
