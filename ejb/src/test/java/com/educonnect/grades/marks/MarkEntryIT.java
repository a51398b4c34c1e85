package com.educonnect.grades.marks;

import static com.educonnect.grades.GradeSchool.nothing;
import static com.educonnect.grades.GradeSchool.score;
import static com.educonnect.grades.GradeSchool.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.assessments.AssessmentService;
import com.educonnect.grades.marks.EnterMarks.Cell;
import com.educonnect.grades.marks.EnteredMarks.Result;
import com.educonnect.tenancy.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarkEntryIT {
    private static final GradeSchool SCHOOL = new GradeSchool();

    private final UUID fourth = SCHOOL.schoolClass("class", "4 " + UUID.randomUUID());
    private final UUID awa = SCHOOL.pupilOf(fourth, "NDIAYE Awa");
    private final UUID binta = SCHOOL.pupilOf(fourth, "SOW Binta");
    private final UUID devoir = SCHOOL.devoir(fourth);
    private final Actor diop = SCHOOL.teacher(fourth, SCHOOL.maths, "teacher");
    private final GradebookKey maths = SCHOOL.mathsOf(fourth);

    @Test
    void aPastedBlockIsKeptWithItsHistoryAChangeForDevicesAndOneAuditRow() {
        SCHOOL.school.audited.clear();
        var changes = changes();
        var entered =
                SCHOOL.enter(diop, maths, score(devoir, awa, 0, "13.5"), state(devoir, binta, 0, "absent-justified"));

        assertThat(entered.applied()).isEqualTo(2);
        assertThat(entered.results()).containsExactly(Result.applied(1), Result.applied(1));
        assertThat(SCHOOL.count("SELECT count(*) FROM mark_history WHERE assessment_id = ?", devoir))
                .isEqualTo(2);
        assertThat(changes() - changes).isEqualTo(1);
        assertThat(SCHOOL.school.audited).hasSize(1);
    }

    @Test
    void sendingItAgainChangesNothing() {
        var cells = new Cell[] {score(devoir, awa, 0, "13.50"), nothing(devoir, binta, 0)};
        SCHOOL.enter(diop, maths, cells);
        SCHOOL.school.audited.clear();
        var changes = changes();
        var again = SCHOOL.enter(diop, maths, cells);

        assertThat(again.results()).containsExactly(Result.same(1), Result.same(0));
        assertThat(versions()).isEqualTo(1);
        assertThat(changes()).isEqualTo(changes);
        assertThat(SCHOOL.school.audited).isEmpty();
    }

    @Test
    void eachWrongMarkIsRefusedByItsPlaceAndTheOthersAreKept() {
        var stranger = SCHOOL.pupilOf(SCHOOL.schoolClass("class", "3 " + UUID.randomUUID()), "FALL Omar");
        var composition = SCHOOL.assessment(fourth, SCHOOL.french, "composition", GradeSchool.TEST_DAY);
        var entered = SCHOOL.enter(
                diop,
                maths,
                score(devoir, awa, 0, "12"),
                score(devoir, stranger, 0, "12"),
                score(UUID.randomUUID(), binta, 0, "12"),
                score(composition, binta, 0, "12"),
                score(devoir, awa, 0, "13"),
                score(devoir, binta, 0, "0"));

        assertThat(codes(entered))
                .containsExactly(
                        null,
                        "grades.pupil-not-in-class",
                        "grades.assessment-unknown",
                        "grades.assessment-unknown",
                        "grades.mark-twice",
                        null);
        assertThat(entered.applied()).isEqualTo(2);
        assertThat(entered.results().get(1).title()).isEqualTo("Pupil not on the class list");
    }

    @Test
    void aMarkOffTheScaleOrBesideItsStepsIsRefused() {
        for (var wrong : List.of("20.25", "-1", "12.1", "12.00001", "99999999999")) {
            assertThat(codes(SCHOOL.enter(diop, maths, score(devoir, awa, 0, wrong))))
                    .as(wrong)
                    .containsExactly("grades.mark-off-scale");
        }
        assertThat(codes(SCHOOL.enter(diop, maths, state(devoir, awa, 0, "asleep"))))
                .containsExactly("grades.state-unknown");
        assertThat(codes(SCHOOL.enter(diop, maths, new Cell(devoir, awa, 0, null, null, "A", null))))
                .containsExactly("grades.letter-unknown");
        var both = new Cell(devoir, awa, 0, BigDecimal.ONE, "excused", null, null);
        assertThat(codes(SCHOOL.enter(diop, maths, both))).containsExactly("grades.mark-ambiguous");
        var talkative = new Cell(devoir, awa, 0, BigDecimal.ONE, null, null, "x".repeat(501));
        assertThat(codes(SCHOOL.enter(diop, maths, talkative))).containsExactly("grades.note-too-long");
        assertThat(versions()).isZero();
    }

    @Test
    void aPupilWhoHasLeftIsMarkedForTheDaysBeforeOnly() {
        var later = SCHOOL.assessment(fourth, SCHOOL.maths, "devoir", LocalDate.of(2026, 11, 9));
        SCHOOL.leaves(awa, fourth, "2026-11-09");
        var entered = SCHOOL.enter(diop, maths, score(devoir, awa, 0, "12"), score(later, awa, 0, "12"));

        assertThat(codes(entered)).containsExactly(null, "grades.pupil-has-left");
    }

    @Test
    void somebodyWhoHasNotSeenTheNewestVersionIsShownItAndOverwritesNothing() {
        SCHOOL.enter(diop, maths, score(devoir, awa, 0, "12"));
        SCHOOL.enter(diop, maths, score(devoir, awa, 1, "14"));
        var stale = SCHOOL.enter(SCHOOL.office, maths, score(devoir, awa, 1, "9"), score(devoir, binta, 0, "9"));

        assertThat(stale.results().getFirst())
                .returns("conflict", Result::outcome)
                .returns(2, Result::version);
        assertThat(stale.results().getFirst().theirs().score()).isEqualByComparingTo("14");
        assertThat(stale.results().getFirst().theirs().by()).isEqualTo("teacher");
        assertThat(stale.results().getLast()).isEqualTo(Result.applied(1));
        assertThat(SCHOOL.count("SELECT score::int FROM mark WHERE assessment_id = ? AND pupil_id = ?", devoir, awa))
                .isEqualTo(14);
    }

    @Test
    void aLaterWordFromTheSameDeviceReplacesAnEarlierOneAndNeverTheOtherWayRound() {
        var phone = UUID.randomUUID();
        SCHOOL.enter(diop, maths, from(phone, 5, score(devoir, awa, 0, "12")));
        assertThat(SCHOOL.enter(diop, maths, from(phone, 6, score(devoir, awa, 0, "13")))
                        .results())
                .containsExactly(Result.applied(2));
        for (var late : List.of(
                from(phone, 4, score(devoir, awa, 0, "8")), from(UUID.randomUUID(), 9, score(devoir, awa, 0, "8")))) {
            assertThat(SCHOOL.enter(diop, maths, late).results().getFirst().outcome())
                    .isEqualTo("conflict");
        }
        var other = from(phone, 7, score(devoir, awa, 0, "8"));
        assertThat(SCHOOL.enter(SCHOOL.office, maths, other)
                        .results()
                        .getFirst()
                        .outcome())
                .isEqualTo("conflict");
    }

    @Test
    void aMarkTakenBackIsNoZeroAndKeepsItsVersion() {
        SCHOOL.enter(diop, maths, score(devoir, awa, 0, "12"));
        assertThat(SCHOOL.enter(diop, maths, nothing(devoir, awa, 1)).results()).containsExactly(Result.applied(2));

        var unaware = SCHOOL.enter(SCHOOL.office, maths, score(devoir, awa, 1, "15"));
        assertThat(unaware.results().getFirst().outcome()).isEqualTo("conflict");
        assertThat(unaware.results().getFirst().theirs().score()).isNull();
        assertThat(SCHOOL.enter(diop, maths, score(devoir, awa, 2, "15")).results())
                .containsExactly(Result.applied(3));
    }

    @Test
    void aPasteWithoutRemarksLeavesThemAndAnEmptyOneRemovesThem() {
        SCHOOL.enter(diop, maths, new Cell(devoir, awa, 0, BigDecimal.TEN, null, null, "copie rendue"));
        SCHOOL.enter(diop, maths, score(devoir, awa, 1, "11"));
        assertThat(notes()).isEqualTo(1);
        SCHOOL.enter(diop, maths, new Cell(devoir, awa, 2, BigDecimal.TEN, null, null, ""));
        assertThat(notes()).isZero();
    }

    @Test
    void afterTheSealNoMarkMovesUntilAReopeningThatItsHistoryNames() {
        SCHOOL.enter(diop, maths, score(devoir, awa, 0, "12"));
        var seal = SCHOOL.seal(fourth, SCHOOL.first);

        assertThatThrownBy(() -> SCHOOL.enter(diop, maths, score(devoir, awa, 1, "13")))
                .hasMessage("grades.period-sealed");
        assertThatThrownBy(() -> SCHOOL.enter(SCHOOL.office, maths, score(devoir, awa, 1, "13")))
                .hasMessage("grades.period-sealed");
        SCHOOL.reopen(seal);
        assertThat(SCHOOL.enter(diop, maths, score(devoir, awa, 1, "13")).applied())
                .isEqualTo(1);
        assertThat(SCHOOL.count("SELECT count(*) FROM mark_history WHERE reopening_id = ? AND version = 2", seal.id()))
                .isEqualTo(1);
    }

    @Test
    void aMarkGivenInAGroupRestsUnderTheSealOfThePupilsClass() {
        var group = SCHOOL.schoolClass("group", "G " + UUID.randomUUID());
        var omar = SCHOOL.pupilOf(SCHOOL.schoolClass("class", "4 " + UUID.randomUUID()), "FALL Omar");
        SCHOOL.enroll(awa, group, "group", "2026-09-07", null);
        SCHOOL.enroll(omar, group, "group", "2026-09-07", null);
        var test = SCHOOL.devoir(group);
        SCHOOL.enter(SCHOOL.office, SCHOOL.mathsOf(group), score(test, awa, 0, "10"));
        SCHOOL.seal(fourth, SCHOOL.first);

        var entered = SCHOOL.enter(
                SCHOOL.office, SCHOOL.mathsOf(group), score(test, awa, 1, "12"), score(test, omar, 0, "12"));
        assertThat(codes(entered)).containsExactly("grades.period-sealed", null);
        assertThatThrownBy(() -> SCHOOL.as(SCHOOL.office, AssessmentService.class, service -> {
                    service.cancel(test);
                    return null;
                }))
                .hasMessage("grades.period-sealed");
    }

    @Test
    void onlyWhoeverTeachesTheSubjectEntersItsMarks() {
        var colleague = SCHOOL.teacher(fourth, SCHOOL.french, "teacher");
        var stranger = SCHOOL.teacher(SCHOOL.fourth, SCHOOL.maths, "teacher");
        var classTeacher = SCHOOL.teacher(fourth, null, "class_teacher");
        var assistant = SCHOOL.teacher(fourth, SCHOOL.maths, "assistant");
        for (var other : List.of(colleague, stranger, classTeacher, assistant)) {
            assertThatThrownBy(() -> SCHOOL.enter(other, maths, score(devoir, awa, 0, "12")))
                    .hasMessageStartingWith("platform.not-found");
        }
        assertThatThrownBy(() -> SCHOOL.enter(
                        GradeSchool.actor(diop.person(), "marks.read"), maths, score(devoir, awa, 0, "12")))
                .hasMessageStartingWith("platform.forbidden");
    }

    @Test
    void aClassTeacherEntersWhatNobodyIsNamedFor() {
        var primary = SCHOOL.schoolClass("class", "CP " + UUID.randomUUID());
        var pupil = SCHOOL.pupilOf(primary, "BA Ali");
        var teacher = SCHOOL.teacher(primary, null, "class_teacher");
        var test = SCHOOL.devoir(primary);

        assertThat(SCHOOL.enter(teacher, SCHOOL.mathsOf(primary), score(test, pupil, 0, "12"))
                        .applied())
                .isEqualTo(1);
    }

    @Test
    void aClosedYearTakesNoMark() {
        var past = new GradeSchool();
        var pupil = past.pupilOf(past.fourth, "BA Ali");
        var test = past.devoir(past.fourth);
        past.write("UPDATE school_year SET state = 'closed'");

        assertThatThrownBy(() -> past.enter(past.office, past.mathsOf(past.fourth), score(test, pupil, 0, "12")))
                .hasMessage("grades.year-not-open");
    }

    @Test
    void fortyPupilsTimesSixtyAssessmentsArriveInOneCall() {
        var cells = new ArrayList<Cell>();
        var pupils = new ArrayList<UUID>();
        for (var n = 0; n < 40; n++) {
            pupils.add(SCHOOL.pupilOf(fourth, "ELEVE " + n));
        }
        for (var n = 0; n < 60; n++) {
            var test = SCHOOL.devoir(fourth);
            pupils.forEach(pupil -> cells.add(score(test, pupil, 0, "11.25")));
        }
        var block = new EnterMarks(null, null, null, cells);

        assertThat(SCHOOL.enter(diop, maths, block).applied()).isEqualTo(2400);
        assertThat(SCHOOL.enter(diop, maths, block).results()).containsOnly(Result.same(1));
    }

    @Test
    void ofTwoWhoWriteAtTheSameMomentOneStandsAndTheOtherIsTold() throws Exception {
        for (var round = 0; round < 10; round++) {
            var test = SCHOOL.devoir(fourth);
            var outcomes = new ArrayList<String>();
            var writers = new ArrayList<Thread>();
            for (var mark : List.of("8", "9")) {
                writers.add(Thread.ofPlatform().start(() -> {
                    var outcome = SCHOOL.enter(diop, maths, score(test, awa, 0, mark), score(test, binta, 0, mark));
                    synchronized (outcomes) {
                        outcome.results().forEach(result -> outcomes.add(result.outcome()));
                    }
                }));
            }
            for (var writer : writers) {
                writer.join();
            }
            assertThat(outcomes).containsExactlyInAnyOrder("applied", "applied", "conflict", "conflict");
        }
    }

    private static EnterMarks from(UUID device, long seq, Cell... cells) {
        return new EnterMarks(device, seq, null, List.of(cells));
    }

    private static List<String> codes(EnteredMarks entered) {
        return entered.results().stream().map(Result::code).toList();
    }

    private long versions() {
        return SCHOOL.count("SELECT count(*) FROM mark_history WHERE assessment_id = ?", devoir);
    }

    private long notes() {
        return SCHOOL.count("SELECT count(note) FROM mark WHERE assessment_id = ?", devoir);
    }

    private static long changes() {
        return SCHOOL.count("SELECT count(*) FROM change WHERE entity = 'assessment'");
    }
}
