package com.educonnect.grades.council;

import static com.educonnect.grades.GradeSchool.score;
import static com.educonnect.grades.council.CouncilFixtures.decides;
import static com.educonnect.grades.council.CouncilFixtures.gives;
import static com.educonnect.grades.council.CouncilFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.educonnect.grades.Documents;
import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.council.Councils.Commented;
import com.educonnect.grades.council.SaveCouncil.Guest;
import com.educonnect.grades.council.SaveVerdict.Trait;
import com.educonnect.grades.results.ClassResults;
import com.educonnect.grades.results.ResultService;
import com.educonnect.grades.rules.scheme.Presets;
import com.educonnect.grades.sealing.SealService;
import com.educonnect.tenancy.Actor;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A council of 4e A with Awa, who has 15 in Maths, and Binta, who has 8. */
class CouncilIT {
    private static final String REASON = "A paper was found";

    private final GradeSchool school = new GradeSchool();
    private final UUID awa = school.pupilOf(school.fourth, "A NDIAYE");
    private final UUID binta = school.pupilOf(school.fourth, "B SOW");
    private final CouncilFixtures council = new CouncilFixtures(school, school.fourth, school.first);
    private final Actor head = school.office;
    private final Actor classTeacher = school.teacher(school.fourth, null, "class_teacher");
    private final Actor diop = school.teacher(school.fourth, school.maths, "teacher");
    private final Actor stranger = school.teacher(school.schoolClass("class", "5B"), school.maths, "teacher");

    @BeforeEach
    void marks() {
        var devoir = school.devoir(school.fourth);
        school.enter(head, school.mathsOf(school.fourth), score(devoir, awa, 0, "15"), score(devoir, binta, 0, "8"));
        school.write("UPDATE person SET sex = 'F' WHERE id IN (?, ?)", awa, binta);
    }

    @Test
    void theWholeClassComesInOneAnswerWithTheFiguresOfTheResults() {
        var seen = council.council(head);
        ClassResults results =
                school.as(head, ResultService.class, service -> service.ofClass(school.fourth, school.first));

        assertThat(seen.pupils())
                .extracting(CouncilView.Pupil::general)
                .isEqualTo(results.pupils().stream()
                        .map(ClassResults.Line::general)
                        .toList());
        assertThat(seen.pupils().getFirst().subjects())
                .extracting(CouncilView.Cell::figure)
                .isEqualTo(results.pupils().getFirst().subjects());
        assertThat(seen.general()).isEqualTo(results.general());
        assertThat(seen.bands())
                .isEqualTo(new SuccessBands(
                        "8.5",
                        "10",
                        List.of(new SuccessBands.Row("F", 2, 1, 0, 1, 0), new SuccessBands.Row("M", 0, 0, 0, 0, 0))));
        assertThat(seen.endsYear()).isFalse();
    }

    @Test
    void aTrendGoesThroughThePeriodsUpToThisOne() {
        var later = new CouncilFixtures(school, school.fourth, school.second);

        assertThat(later.pupil(awa).trend()).containsExactly("15.00", "");
        assertThat(later.pupil(awa).subjects().getLast().trend()).containsExactly("15.00", "");
        assertThat(council.pupil(awa).trend()).containsExactly("15.00");
    }

    @Test
    void theClassTeacherPreparesTheHeadDecidesAndTheProposalStays() {
        proposeAsInCoteDIvoire();
        var prepared = council.verdict(classTeacher, awa, says(0, "Bon travail"));
        council.step(head, "sitting", null);
        var decided = council.verdict(head, awa, gives(prepared.version(), "encouragements", true));

        assertThat(prepared).returns(null, VerdictView::decidedAt).returns(List.of(), VerdictView::proposed);
        assertThat(decided)
                .returns(List.of("encouragements"), VerdictView::honours)
                .returns("HEAD", VerdictView::decidedBy);
        assertThat(decided.proposed())
                .extracting(ProposedChoice::code, ProposedChoice::barred)
                .containsExactly(tuple("tableau-d-honneur", false), tuple("encouragements", false));
        assertThatThrownBy(() -> council.verdict(classTeacher, awa, gives(decided.version(), "felicitations", false)))
                .hasMessage("grades.verdict-decided");
        assertThatThrownBy(() -> council.verdict(classTeacher, binta, gives(0, "felicitations", true)))
                .hasMessage("platform.forbidden");
    }

    @Test
    void nothingIsDecidedBeforeTheCouncilSits() {
        var decided = new SaveVerdict(0, "Bien", List.of(), List.of(), List.of(), null, null, List.of(), true);
        school.school.audited.clear();

        assertThatThrownBy(() -> council.verdict(head, awa, decided)).hasMessage("grades.council-not-sitting");
        assertThat(council.state(head).verdicts()).isEmpty();
        assertThat(school.count("SELECT count(*) FROM council")).isZero();
        assertThat(school.school.audited).isEmpty();
        council.step(head, "sitting", null);
        assertThat(council.verdict(head, awa, decided).decidedBy()).isEqualTo("HEAD");
    }

    @Test
    void aGroupHasNoCouncil() {
        var group = school.schoolClass("group", "4 GROUPE");
        school.enroll(awa, group, "group", "2026-09-07", null);
        var none = new CouncilFixtures(school, group, school.first);

        assertThatThrownBy(() -> none.save(head, new SaveCouncil(0, null, "M. BA", List.of(), null)))
                .hasMessage("grades.council-of-classes");
        assertThatThrownBy(() -> none.verdict(head, awa, says(0, "Bien"))).hasMessage("grades.council-of-classes");
        assertThatThrownBy(() -> none.step(head, "sitting", null)).hasMessage("grades.council-of-classes");
        assertThat(school.count("SELECT count(*) FROM council")).isZero();
        assertThat(school.count("SELECT count(*) FROM council_verdict")).isZero();
    }

    @Test
    void conductForfeitsAnHonourAndBothAreKept() {
        proposeAsInCoteDIvoire();
        council.step(head, "sitting", null);
        var refused = new SaveVerdict(
                0,
                null,
                List.of(),
                List.of("tableau-d-honneur"),
                List.of("avertissement-conduite"),
                null,
                "Trois exclusions",
                List.of(new Trait("work", "bien"), new Trait("conduct", "mauvaise")),
                true);
        var kept = council.verdict(head, awa, refused);

        assertThat(kept)
                .returns(List.of(), VerdictView::honours)
                .returns(List.of("tableau-d-honneur"), VerdictView::refused)
                .returns("Trois exclusions", VerdictView::reasons);
        assertThat(council.verdict(head, awa, refused).version()).isEqualTo(1);
        assertThatThrownBy(() -> council.verdict(
                        head,
                        awa,
                        new SaveVerdict(
                                1,
                                null,
                                List.of("felicitations", "encouragements"),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                List.of(),
                                true)))
                .hasMessageStartingWith("grades.choices-exclude");
        assertThatThrownBy(() -> council.verdict(head, binta, gives(0, "palmes", true)))
                .hasMessageStartingWith("grades.choice-unknown");
    }

    @Test
    void whoHasNotSeenTheOthersVerdictOverwritesNothing() {
        council.verdict(classTeacher, awa, says(0, "Bon travail"));

        assertThatThrownBy(() -> council.verdict(head, awa, says(0, "Peut mieux faire")))
                .hasMessage("platform.stale-version");
        assertThat(council.state(head).verdicts()).singleElement().returns("Bon travail", VerdictView::comment);
        assertThat(council.verdict(classTeacher, awa, says(0, "Bon travail")).version())
                .isEqualTo(1);
    }

    @Test
    void closingSealsThePeriodAndNothingMovesUntilItIsReopenedForAReason() {
        council.step(head, "sitting", null);
        var closed = council.step(head, "closed", null);

        assertThat(closed.closedAt()).isNotNull();
        assertThat(council.council(head).sealed()).isTrue();
        assertThatThrownBy(() -> council.verdict(head, awa, says(0, "x"))).hasMessage("grades.council-closed");
        assertThatThrownBy(() -> council.comment(diop, school.maths, cell(awa, 0, "x")))
                .hasMessage("grades.council-closed");
        assertThatThrownBy(() -> council.step(head, "sitting", "too short"))
                .hasMessageStartingWith("grades.reason-needed");
        council.step(head, "sitting", REASON);
        assertThat(council.council(head).sealed()).isFalse();
        assertThat(school.as(head, SealService.class, service -> service.sealings(school.fourth, null, null, null))
                        .items())
                .extracting(seal -> seal.reason())
                .containsExactly(REASON);
        council.verdict(head, awa, says(0, "Relu"));
    }

    @Test
    void aSealThatWasThereBeforeStays() {
        var seal = school.seal(school.fourth, school.first);
        council.step(head, "sitting", null);
        council.step(head, "closed", null);

        assertThat(school.as(head, SealService.class, service -> service.sealings(school.fourth, null, null, null))
                        .items())
                .extracting(each -> each.id())
                .containsExactly(seal.id());
    }

    @Test
    void theYearEndsOnlyWithADecisionOnEverybody() {
        var last = new CouncilFixtures(school, school.fourth, school.second);
        last.step(head, "sitting", null);
        assertThat(last.council(head).endsYear()).isTrue();
        assertThat(last.council(head).choices())
                .extracting(Choice::code)
                .contains("passes", "repeats", "oriented", "excluded");
        last.verdict(head, awa, decides(0, "passes"));

        assertThatThrownBy(() -> last.step(head, "closed", null))
                .hasMessageStartingWith("grades.decision-missing")
                .hasMessageContaining("B SOW");
        assertThat(last.council(head).meeting().state()).isEqualTo("sitting");
        assertThat(last.council(head).sealed()).isFalse();
        last.verdict(head, binta, decides(0, "repeats"));
        assertThat(last.step(head, "closed", null).state()).isEqualTo("closed");
        assertThatThrownBy(() -> council.verdict(head, awa, decides(0, "passes")))
                .hasMessageStartingWith("grades.choice-unknown");
    }

    @Test
    void aStepIsRepeatedWithoutHarmAndNotTakenOnAnOldView() {
        var opened = council.step(head, new StepCouncil(0, "sitting", null));

        assertThat(council.step(head, new StepCouncil(0, "sitting", null))).isEqualTo(opened);
        assertThatThrownBy(() -> council.step(head, new StepCouncil(0, "closed", null)))
                .hasMessage("platform.stale-version");
        var other = new CouncilFixtures(school, school.fourth, school.second);
        assertThatThrownBy(() -> other.step(head, new StepCouncil(0, "closed", null)))
                .hasMessage("grades.council-step");
    }

    @Test
    void whoWasThereAndWhatWasRemarkedIsKeptByVersion() {
        var command = new SaveCouncil(
                0,
                LocalDate.of(2027, 2, 2),
                "Mme FALL",
                List.of(new Guest("M. DIOP", "Maths", true), new Guest("Mme SARR", null, false)),
                "Classe agréable");
        var saved = council.save(classTeacher, command);

        assertThat(council.save(classTeacher, command)).isEqualTo(saved);
        assertThat(saved.attendance()).isEqualTo(command.attendees());
        assertThatThrownBy(() -> council.save(head, new SaveCouncil(0, null, "M. BA", List.of(), null)))
                .hasMessage("platform.stale-version");
        assertThatThrownBy(() -> council.save(diop, command)).hasMessage("platform.not-found");
    }

    @Test
    void aTeacherOfTheClassSeesItOnceOpenAndOneOfAnotherNever() {
        assertThatThrownBy(() -> council.council(diop)).hasMessage("platform.not-found");
        council.step(head, "sitting", null);

        assertThat(council.council(diop)).returns(false, CouncilView::prepares).returns(false, CouncilView::decides);
        assertThatThrownBy(() -> council.council(stranger)).hasMessage("platform.not-found");
        assertThatThrownBy(() -> council.verdict(stranger, awa, says(0, "x"))).hasMessage("platform.not-found");
        assertThatThrownBy(() -> council.step(classTeacher, "closed", null)).hasMessage("platform.forbidden");
    }

    @Test
    void theListTellsHowFarEachCouncilHasComeAndWhatATeacherComments() {
        council.comment(diop, school.maths, cell(awa, 0, "Bien"));
        council.verdict(classTeacher, awa, says(0, "Bon travail"));
        Councils seen = school.as(diop, CouncilListService.class, service -> service.councils(null));

        assertThat(seen.classes()).singleElement().satisfies(line -> {
            assertThat(line.comments()).isEqualTo(1);
            assertThat(line.prepared()).isEqualTo(1);
            assertThat(line.decided()).isZero();
            assertThat(line.subjects()).containsExactly(new Commented(school.maths, "MATH", 1));
        });
    }

    @Test
    void theMinutesCountWhatWasDecidedAndNameIt() {
        proposeAsInCoteDIvoire();
        council.step(head, "sitting", null);
        council.verdict(head, awa, gives(0, "encouragements", true));
        Minutes minutes =
                school.as(head, MinutesService.class, service -> service.minutes(school.fourth, school.first));

        assertThat(minutes.counts())
                .filteredOn(count -> count.pupils() > 0)
                .extracting(count -> count.label().fr())
                .containsExactly("Encouragements");
        assertThat(minutes.pupils().getFirst().given())
                .extracting(label -> label.en())
                .containsExactly("Encouragement");
        assertThat(minutes.pupils()).extracting(Minutes.Line::decided).containsExactly(true, false);
    }

    /** The school counts as before and proposes as in Côte d'Ivoire. */
    private void proposeAsInCoteDIvoire() {
        var document = Json.createObjectBuilder(Documents.object(Presets.document("sn-secondary")))
                .add(
                        "proposals",
                        Documents.object(Presets.document("ci-secondary")).get("proposals"))
                .build();
        school.write("UPDATE grading_scheme SET document = ?::jsonb", document.toString());
    }

    private static WriteComments.Cell cell(UUID pupil, int base, String text) {
        return new WriteComments.Cell(pupil, base, text);
    }
}
