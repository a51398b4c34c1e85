package com.educonnect.attendance;

import static com.educonnect.attendance.AttendanceFixtures.DIOP;
import static com.educonnect.attendance.AttendanceFixtures.KOFFI;
import static com.educonnect.attendance.AttendanceFixtures.PHONE;
import static com.educonnect.attendance.AttendanceFixtures.TABLET;
import static com.educonnect.attendance.AttendanceFixtures.absent;
import static com.educonnect.attendance.AttendanceFixtures.late;
import static com.educonnect.attendance.AttendanceFixtures.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.platform.Ids;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RollServiceIT {
    private static final School SCHOOL = new School();

    private final UUID cm2 = SCHOOL.schoolClass("CM2 " + UUID.randomUUID());
    private final UUID awa = SCHOOL.pupilOf(cm2, "NDIAYE", "Awa");
    private final UUID binta = SCHOOL.pupilOf(cm2, "SOW", "Binta");
    private final RollKey key = new RollKey(cm2, School.MONDAY, SCHOOL.lessons.getFirst());

    @Test
    void aFirstSaveKeepsTheExceptionsTheHistoryAChangeAndAnAuditRow() {
        var saved = SCHOOL.save(DIOP, key, submit(0, absent(awa), late(binta, 10)));

        assertThat(saved).returns(1, SavedRoll::version).returns("applied", SavedRoll::outcome);
        assertThat(marks(saved)).containsExactlyInAnyOrder(absent(awa), late(binta, 10));
        assertThat(rows("roll_history", saved)).isEqualTo(1);
        assertThat(changes(saved)).isEqualTo(1);
        assertThat(audits(saved)).isEqualTo(1);
    }

    @Test
    void aRepeatedSaveChangesNothing() {
        var first = SCHOOL.save(DIOP, key, submit(0, absent(awa)));
        var again = SCHOOL.save(DIOP, key, submit(0, absent(awa)));

        assertThat(again).isEqualTo(first);
        assertThat(rows("roll_history", first)).isEqualTo(1);
        assertThat(changes(first)).isEqualTo(1);
        assertThat(audits(first)).isEqualTo(1);
    }

    @Test
    void aLaterSaveTakesBackAddsAndChangesMarksAndLeavesTheOthersAlone() {
        var ali = SCHOOL.pupilOf(cm2, "BA", "Ali");
        SCHOOL.save(DIOP, key, submit(0, absent(awa), absent(binta)));
        var saved = SCHOOL.save(KOFFI, key, submit(1, absent(awa), late(ali, 5)));

        assertThat(saved).returns(2, SavedRoll::version).returns("applied", SavedRoll::outcome);
        assertThat(marks(saved)).containsExactlyInAnyOrder(absent(awa), late(ali, 5));
        assertThat(markedBy(saved, awa)).isEqualTo(DIOP.identity());
        assertThat(markedBy(saved, ali)).isEqualTo(KOFFI.identity());
    }

    @Test
    void somebodyElseWhoHadNotSeenTheRollOverridesItAndBothAreTold() {
        SCHOOL.save(DIOP, key, submit(0, absent(awa)));
        var saved = SCHOOL.save(KOFFI, key, submit(0, absent(binta)));

        assertThat(saved.outcome()).isEqualTo("merged");
        assertThat(saved.conflict().stands()).isEqualTo("mine");
        assertThat(saved.conflict().theirs().exceptions()).containsExactly(absent(awa));
        assertThat(saved.conflict().mine().exceptions()).containsExactly(absent(binta));
        assertThat(marks(saved)).containsExactly(absent(binta));
        assertThat(SCHOOL.count("SELECT overrides FROM roll_history WHERE roll_id = ? AND version = 2", saved.id()))
                .isEqualTo(1);
    }

    @Test
    void anOlderSendOfTheSameDeviceNeverReplacesANewerOne() {
        SCHOOL.save(DIOP, key, submit(0, PHONE, 5, absent(awa)));
        SCHOOL.save(DIOP, key, submit(1, TABLET, 1, absent(awa), absent(binta)));
        var late = SCHOOL.save(DIOP, key, submit(0, PHONE, 4, late(awa, 20)));

        assertThat(late).returns("merged", SavedRoll::outcome).returns(2, SavedRoll::version);
        assertThat(late.conflict().stands()).isEqualTo("theirs");
        assertThat(marks(late)).containsExactlyInAnyOrder(absent(awa), absent(binta));
    }

    @Test
    void aRetryAfterSomebodyElsesSaveDoesNotTakeEffectTwice() {
        SCHOOL.save(DIOP, key, submit(0, absent(awa)));
        SCHOOL.save(KOFFI, key, submit(1, absent(binta)));
        var retry = SCHOOL.save(DIOP, key, submit(0, absent(awa)));

        assertThat(retry).returns("merged", SavedRoll::outcome).returns(2, SavedRoll::version);
        assertThat(marks(retry)).containsExactly(absent(binta));
        assertThat(rows("roll_history", retry)).isEqualTo(2);
    }

    @Test
    void onePupilOfAnotherClassRefusesAllNinetyNineOthers() {
        var stranger = SCHOOL.pupilOf(SCHOOL.schoolClass("6e " + UUID.randomUUID()), "TRAORE", "Moussa");
        var command = submit(0, absent(awa), absent(binta), absent(stranger));

        assertThatThrownBy(() -> SCHOOL.save(DIOP, key, command)).hasMessage("attendance.pupil-not-in-class [2]");
        assertThat(SCHOOL.count("SELECT count(*) FROM roll WHERE school_class_id = ?", cm2))
                .isZero();
    }

    @Test
    void aPupilOfAnotherSchoolIsAStranger() {
        var elsewhere = new School();
        var foreign = elsewhere.pupilOf(elsewhere.schoolClass("CM2 B"), "KOUASSI", "Ama");

        assertThatThrownBy(() -> SCHOOL.save(DIOP, key, submit(0, absent(foreign))))
                .hasMessage("attendance.pupil-not-in-class [0]");
        assertThatThrownBy(() -> elsewhere.save(DIOP, key, submit(0))).hasMessageStartingWith("platform.not-found");
    }

    @Test
    void aPupilWhoMovedAwayIsMarkedOnTheDaysBeforeOnly() {
        var moved = SCHOOL.pupil("FALL", "Omar");
        SCHOOL.enroll(moved, cm2, "class", School.MONDAY.minusWeeks(1), School.MONDAY.plusDays(1));

        assertThat(SCHOOL.save(DIOP, key, submit(0, absent(moved))).version()).isEqualTo(1);
        var nextDay = new RollKey(cm2, School.MONDAY.plusDays(1), key.slot());
        assertThatThrownBy(() -> SCHOOL.save(DIOP, nextDay, submit(0, absent(moved))))
                .hasMessage("attendance.pupil-not-in-class [0]");
    }

    @Test
    void theWeekEndAndClosuresHaveNoRoll() {
        var saturday = new RollKey(cm2, School.MONDAY.minusDays(2), key.slot());
        assertThatThrownBy(() -> SCHOOL.save(DIOP, saturday, submit(0)))
                .hasMessageStartingWith("attendance.not-a-school-day");

        var feast = School.next(DayOfWeek.TUESDAY).minusWeeks(4);
        SCHOOL.closed(feast, feast);
        assertThatThrownBy(() -> SCHOOL.save(DIOP, new RollKey(cm2, feast, key.slot()), submit(0)))
                .hasMessageStartingWith("attendance.not-a-school-day");
    }

    @Test
    void aClassCalledByLessonHasNoHalfDayRoll() {
        assertThatThrownBy(() -> SCHOOL.save(DIOP, new RollKey(cm2, School.MONDAY, SCHOOL.morning), submit(0)))
                .hasMessageStartingWith("attendance.slot-not-of-class");
    }

    @Test
    void aRollsIdBelongsToOneRoll() {
        var id = Ids.next();
        SCHOOL.save(DIOP, key, new SubmitRoll(id, 0, null, null, null, false, null, List.of()));
        var other = new RollKey(cm2, School.MONDAY, SCHOOL.lessons.get(1));

        assertThatThrownBy(
                        () -> SCHOOL.save(DIOP, other, new SubmitRoll(id, 0, null, null, null, false, null, List.of())))
                .hasMessageStartingWith("attendance.roll-id-taken");
    }

    private static List<Mark> marks(SavedRoll saved) {
        return SCHOOL.in(sql -> sql.query(
                "SELECT jsonb_strip_nulls(jsonb_build_object('pupil', pupil_id, 'state', state, 'minutes', minutes))::text"
                        + " FROM absence WHERE roll_id = ?",
                row -> RollContent.marks("[" + row.getString(1) + "]").getFirst(),
                saved.id()));
    }

    private static UUID markedBy(SavedRoll saved, UUID pupil) {
        return SCHOOL.in(sql -> sql.find(
                        "SELECT marked_by FROM absence WHERE roll_id = ? AND pupil_id = ?",
                        row -> row.getObject(1, UUID.class),
                        saved.id(),
                        pupil))
                .orElseThrow();
    }

    private static long rows(String table, SavedRoll saved) {
        return SCHOOL.count("SELECT count(*) FROM " + table + " WHERE roll_id = ?", saved.id());
    }

    private static long changes(SavedRoll saved) {
        return SCHOOL.count("SELECT count(*) FROM change WHERE entity_id = ?", saved.id());
    }

    private static long audits(SavedRoll saved) {
        return SCHOOL.count(
                "SELECT count(*) FROM platform.audit WHERE entity = 'roll' AND entity_id = ?",
                saved.id().toString());
    }
}
