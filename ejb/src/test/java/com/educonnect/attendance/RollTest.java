package com.educonnect.attendance;

import static com.educonnect.attendance.AttendanceFixtures.AWA;
import static com.educonnect.attendance.AttendanceFixtures.BINTA;
import static com.educonnect.attendance.AttendanceFixtures.DIOP;
import static com.educonnect.attendance.AttendanceFixtures.KOFFI;
import static com.educonnect.attendance.AttendanceFixtures.MATHS;
import static com.educonnect.attendance.AttendanceFixtures.PHONE;
import static com.educonnect.attendance.AttendanceFixtures.absent;
import static com.educonnect.attendance.AttendanceFixtures.saying;
import static com.educonnect.attendance.AttendanceFixtures.thirdVersion;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.attendance.Roll.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RollTest {
    private final Roll roll = thirdVersion();

    @Test
    void becomesTheNextVersionWhenTheTakerSawTheLast() {
        assertThat(roll.receive(from(DIOP, 3, absent(BINTA)))).isEqualTo(Verdict.NEXT);
        assertThat(roll.receive(from(KOFFI, 3, absent(BINTA)))).isEqualTo(Verdict.NEXT);
    }

    @Test
    void staysAsItIsWhenTheSameIsSaidAgainByAnybody() {
        assertThat(roll.receive(from(DIOP, 0, absent(AWA)))).isEqualTo(Verdict.SAME);
        assertThat(roll.receive(from(KOFFI, 2, absent(AWA)))).isEqualTo(Verdict.SAME);
    }

    @Test
    void keepsItsSubjectWhenASubmissionNamesNone() {
        var maths = new Roll(
                UUID.randomUUID(),
                1,
                DIOP,
                Instant.EPOCH,
                new RollContent(false, MATHS, List.of(absent(AWA))),
                null,
                false);

        assertThat(maths.receive(from(DIOP, 0, absent(AWA)))).isEqualTo(Verdict.SAME);
    }

    @Test
    void isOverriddenBySomebodyElseWhoHadNotSeenIt() {
        assertThat(roll.receive(from(KOFFI, 2, absent(BINTA)))).isEqualTo(Verdict.OVERRIDE);
        assertThat(roll.receive(from(KOFFI, 0))).isEqualTo(Verdict.OVERRIDE);
    }

    @Test
    void takesItsOwnAuthorsNewerSendWithoutAConflict() {
        assertThat(thirdVersion(6L, false).receive(numbered(DIOP, 0, 7))).isEqualTo(Verdict.NEXT);
        assertThat(roll.receive(from(DIOP, 1, absent(BINTA)))).isEqualTo(Verdict.NEXT);
    }

    @Test
    void passesOverWhatADeviceSentBeforeItsNewest() {
        assertThat(thirdVersion(6L, false).receive(numbered(DIOP, 0, 5))).isEqualTo(Verdict.OUTDATED);
    }

    @Test
    void passesOverARepeatedSendEvenWhenSomebodyElseHasSavedSince() {
        assertThat(thirdVersion(6L, true).receive(numbered(KOFFI, 0, 6))).isEqualTo(Verdict.OUTDATED);
        assertThat(thirdVersion(null, true).receive(from(KOFFI, 0, absent(BINTA))))
                .isEqualTo(Verdict.OUTDATED);
    }

    @Test
    void takesANewerSendThatGoesBackToWhatWasSaidEarlier() {
        assertThat(thirdVersion(6L, true).receive(numbered(DIOP, 0, 7))).isEqualTo(Verdict.NEXT);
    }

    private static Submission from(Author author, int base, Mark... marks) {
        return new Submission(author, base, null, null, saying(marks));
    }

    private static Submission numbered(Author author, int base, long seq) {
        return new Submission(author, base, PHONE, seq, saying(absent(BINTA)));
    }
}
