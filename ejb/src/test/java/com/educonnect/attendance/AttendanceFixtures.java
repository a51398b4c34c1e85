package com.educonnect.attendance;

import com.educonnect.platform.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Pupils, teachers and rolls of CM2 B. */
final class AttendanceFixtures {
    static final UUID AWA = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    static final UUID BINTA = UUID.fromString("018f0000-0000-7000-8000-000000000002");
    static final UUID MATHS = UUID.fromString("018f0000-0000-7000-8000-0000000000aa");
    static final UUID PHONE = UUID.fromString("018f0000-0000-7000-8000-0000000000bb");
    static final UUID TABLET = UUID.fromString("018f0000-0000-7000-8000-0000000000cc");
    static final Author DIOP = new Author(Ids.next(), null, "DIOP Fatou");
    static final Author KOFFI = new Author(Ids.next(), null, "KOFFI Jean");

    private AttendanceFixtures() {}

    static Mark absent(UUID pupil) {
        return Mark.of(pupil, AbsenceState.ABSENT, null, null);
    }

    static Mark late(UUID pupil, int minutes) {
        return Mark.of(pupil, AbsenceState.LATE, minutes, null);
    }

    static RollContent saying(Mark... marks) {
        return new RollContent(false, null, List.of(marks));
    }

    static SubmitRoll submit(int version, Mark... marks) {
        return new SubmitRoll(null, version, null, null, null, false, null, List.of(marks));
    }

    static SubmitRoll submit(int version, UUID device, long seq, Mark... marks) {
        return new SubmitRoll(null, version, device, seq, null, false, null, List.of(marks));
    }

    /** Diop's third version, which says that Awa is absent. */
    static Roll thirdVersion() {
        return thirdVersion(null, false);
    }

    static Roll thirdVersion(Long newestSeq, boolean alreadySaid) {
        return new Roll(Ids.next(), 3, DIOP, Instant.EPOCH, saying(absent(AWA)), newestSeq, alreadySaid);
    }
}
