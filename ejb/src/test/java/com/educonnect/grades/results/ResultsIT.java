package com.educonnect.grades.results;

import static com.educonnect.grades.GradeSchool.nothing;
import static com.educonnect.grades.GradeSchool.score;
import static com.educonnect.grades.GradeSchool.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.assessments.AssessmentFeed;
import com.educonnect.grades.assessments.AssessmentView;
import com.educonnect.grades.results.Gradebooks.Progress;
import com.educonnect.grades.sealing.ReopenPeriod;
import com.educonnect.grades.sealing.SealPeriod;
import com.educonnect.grades.sealing.SealService;
import com.educonnect.grades.sealing.SealingView;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * By hand, as on a Senegalese bulletin: Awa in Maths (13 + 10) / 2 = 11.50 times 3, in French 15 times 2, in general
 * (34.50 + 30) / 5 = 12.90. Binta in Maths 11.50, in French nothing: 11.50, with three of five coefficients.
 */
class ResultsIT {
    private final GradeSchool school = new GradeSchool();
    private final UUID awa = school.pupilOf(school.fourth, "A NDIAYE");
    private final UUID binta = school.pupilOf(school.fourth, "B SOW");
    private final UUID omar = school.pupilOf(school.fourth, "C FALL");
    private final UUID one = school.devoir(school.fourth);
    private final UUID two = school.devoir(school.fourth);
    private final UUID composition =
            school.assessment(school.fourth, school.maths, "composition", GradeSchool.TEST_DAY);
    private final UUID french = school.assessment(school.fourth, school.french, "devoir", GradeSchool.TEST_DAY);

    @BeforeEach
    void marks() {
        school.enter(
                school.office,
                school.mathsOf(school.fourth),
                score(one, awa, 0, "12"),
                score(two, awa, 0, "14"),
                score(composition, awa, 0, "10"),
                score(one, binta, 0, "11.5"),
                state(two, binta, 0, "absent-justified"),
                score(composition, binta, 0, "11.5"));
        school.enter(
                school.office,
                new GradebookKey(school.fourth, school.french, school.first),
                score(french, awa, 0, "15"));
    }

    @Test
    void averagesPlacesAndFiguresOfTheClassAreThoseReckonedByHand() {
        var results = results(school.office);

        assertThat(line(results, awa).general()).returns("12.90", Figure::shown).returns(1, Figure::place);
        assertThat(results.subjects()).extracting(ClassResults.Column::code).containsExactly("FR", "MATH");
        assertThat(line(results, awa).subjects()).extracting(Figure::shown).containsExactly("15.00", "11.50");
        assertThat(line(results, binta).subjects().getLast())
                .returns("11.50", Figure::shown)
                .returns(1, Figure::place)
                .returns(true, Figure::tied);
        assertThat(line(results, omar).general()).isEqualTo(Figure.NONE);
        assertThat(results.subjects().getLast().figures())
                .isEqualTo(new ClassFigures(2, "11.50", "11.50", "11.50", "11.50"));
    }

    @Test
    void theGridShowsTheSameFigureAsTheResults() {
        var grid = grid(school.office);

        assertThat(grid.results()).extracting(Figure::shown).containsExactly("11.50", "11.50", null);
        assertThat(grid.assessments()).extracting(AssessmentView::id).containsExactly(one, two, composition);
        assertThat(grid.marks()).hasSize(6);
        assertThat(grid.marks().getFirst())
                .isEqualTo(new GradebookView.PlacedMark(0, 0, new BigDecimal(12), null, null, 1));
        assertThat(grid.writable()).isTrue();
        assertThat(grid.entry().step()).isEqualByComparingTo("0.25");
    }

    @Test
    void aMarkTakenBackCountsNoMore() {
        school.enter(school.office, school.mathsOf(school.fourth), nothing(composition, awa, 1));

        assertThat(grid(school.office).results().getFirst().shown()).isEqualTo("13.00");
        assertThat(grid(school.office).marks()).hasSize(6);
    }

    @Test
    void whoHasLeftIsShownInTheGridAndCountedNowhere() {
        school.leaves(awa, school.fourth, "2026-11-02");

        assertThat(grid(school.office).pupils().getFirst())
                .returns(false, ListedPupil::counted)
                .returns(LocalDate.of(2026, 11, 2), ListedPupil::leftOn);
        assertThat(results(school.office).pupils())
                .extracting(ClassResults.Line::id)
                .containsExactly(binta, omar);
        assertThat(results(school.office).general().count()).isEqualTo(1);
    }

    @Test
    void whoLeavesAfterTheSealKeepsTheResult() {
        school.seal(school.fourth, school.first);
        school.write("UPDATE sealing SET sealed_at = '2026-11-10T10:00:00Z'");
        school.leaves(awa, school.fourth, "2026-11-12");

        assertThat(line(results(school.office), awa).general().place()).isEqualTo(1);
    }

    @Test
    void marksGoAlongWithWhoChangesClass() {
        var other = school.schoolClass("class", "4B");
        school.leaves(awa, school.fourth, "2026-11-02");
        school.enroll(awa, other, "class", "2026-11-02", null);

        var results = school.as(school.office, ResultService.class, service -> service.ofClass(other, school.first));
        assertThat(line(results, awa).general().shown()).isEqualTo("12.90");
    }

    @Test
    void aTeacherSeesTheResultsOfHisOrHerSubjectAndAClassTeacherAll() {
        var seen = results(school.teacher(school.fourth, school.french, "teacher"));
        var all = results(school.teacher(school.fourth, null, "class_teacher"));

        assertThat(seen.subjects()).extracting(ClassResults.Column::code).containsExactly("FR");
        assertThat(seen.general()).isNull();
        assertThat(seen.pupils()).extracting(ClassResults.Line::general).containsOnlyNulls();
        assertThat(all.subjects()).hasSize(2);
        assertThat(all.general().count()).isEqualTo(2);
        assertThatThrownBy(() -> results(school.teacher(school.schoolClass("class", "4C"), school.french, "teacher")))
                .hasMessageStartingWith("platform.not-found");
    }

    @Test
    void aGuardianSeesWhatTheTeacherShowsAndTheResultsOnceSealed() {
        show(one);
        var mother = school.guardian(awa, true);

        var before = own(mother, awa);
        assertThat(before.general()).isNull();
        assertThat(before.subjects()).extracting(OwnResults.Own::figure).containsOnlyNulls();
        assertThat(before.subjects().getLast().marks())
                .extracting(OwnResults.Shown::score)
                .containsExactly(new BigDecimal(12));
        assertThat(before.subjects().getFirst().marks()).isEmpty();
        school.seal(school.fourth, school.first);
        assertThat(own(mother, awa).general().shown()).isEqualTo("12.90");
        assertThat(own(GradeSchool.actor(awa, "marks.own"), awa)).isEqualTo(own(mother, awa));
    }

    @Test
    void nobodySeesAnotherPupilsResults() {
        var without = school.guardian(awa, false);
        var ended = school.guardian(awa, true);
        school.write("UPDATE guardianship SET ended_on = '2026-11-01' WHERE guardian_id = ?", ended.person());
        for (var caller :
                List.of(without, ended, school.guardian(binta, true), GradeSchool.actor(binta, "marks.own"))) {
            assertThatThrownBy(() -> own(caller, awa)).hasMessageStartingWith("platform.not-found");
        }
    }

    @Test
    void aSealIsPutOnceAndAReopeningKeepsItsFirstReason() {
        var seal = school.seal(school.fourth, school.first);

        SealingView again = school.as(
                school.office,
                SealService.class,
                service -> service.seal(seal.id(), new SealPeriod(school.fourth, school.first)));
        assertThat(again).isEqualTo(seal);
        assertThatThrownBy(() -> school.seal(school.fourth, school.first)).hasMessage("grades.already-sealed");
        var reopened = school.reopen(seal);
        SealingView repeated = school.as(
                school.office,
                SealService.class,
                service -> service.reopen(seal.id(), new ReopenPeriod("Another reason")));
        assertThat(repeated)
                .isEqualTo(reopened)
                .returns("A paper was found", SealingView::reason)
                .returns("HEAD", SealingView::reopenedByName);
        school.seal(school.fourth, school.first);
        var listed = school.as(
                school.office, SealService.class, service -> service.sealings(school.fourth, null, null, null));
        assertThat(listed.items()).extracting(each -> each.reopenedAt() == null).containsExactly(true, false);
    }

    @Test
    void aSealStaysWhereItWasPut() {
        var seal = school.seal(school.fourth, school.first);
        school.school.audited.clear();

        for (var moved : List.of(
                new SealPeriod(school.fourth, school.second),
                new SealPeriod(school.schoolClass("class", "4B"), school.first))) {
            assertThatThrownBy(() ->
                            school.as(school.office, SealService.class, service -> service.seal(seal.id(), moved)))
                    .hasMessage("grades.seal-is-fixed");
        }
        assertThat(school.count("SELECT count(*) FROM sealing")).isEqualTo(1);
        assertThat(results(school.office).seal()).isEqualTo(seal.id());
        assertThat(school.school.audited).isEmpty();
    }

    @Test
    void devicesFollowTheAssessmentsOfTheirSubjectsOnly() {
        var teacher = school.teacher(school.fourth, school.french, "teacher");

        assertThat(followed(teacher)).containsOnlyKeys(french);
        assertThat(followed(school.office)).containsOnlyKeys(one, french);
        assertThat(followed(GradeSchool.actor(Ids.next(), "marks.read"))).isEmpty();
    }

    @Test
    void theListTellsHowFarEachGradebookHasCome() {
        var teacher = school.teacher(school.fourth, school.french, "teacher");
        var all = list(school.office).classes().getFirst();

        assertThat(all.pupils()).isEqualTo(3);
        assertThat(all.whole()).isTrue();
        assertThat(all.subjects())
                .extracting(Progress::name, Progress::assessments, Progress::expected, Progress::given)
                .containsExactly(tuple("FR", 1, 3, 1), tuple("MATH", 3, 9, 6));
        assertThat(list(teacher).classes().getFirst().subjects())
                .extracting(Progress::name, Progress::enters)
                .containsExactly(tuple("FR", true));
        assertThat(list(GradeSchool.actor(Ids.next(), "marks.read")).classes()).isEmpty();
    }

    @Test
    void whoLeftBeforeTheDayIsNotExpectedInIt() {
        school.leaves(omar, school.fourth, "2026-10-01");

        assertThat(list(school.office).classes().getFirst().subjects())
                .extracting(Progress::expected)
                .containsExactly(2, 6);
        assertThat(results(school.office).subjects())
                .extracting(ClassResults.Column::missing)
                .isEqualTo(list(school.office).classes().getFirst().subjects().stream()
                        .map(each -> each.expected() - each.given())
                        .toList());
    }

    @Test
    void theListIsThatOfToday() {
        var listed = list(school.office);

        assertThat(listed.period()).isEqualTo(school.first);
        assertThat(listed.periods()).extracting(Gradebooks.Term::id).containsExactly(school.first, school.second);
    }

    @Test
    void thereIsNoPeriodOfTodayWithoutAnOpenYearThatHasSome() {
        school.write("UPDATE school_year SET state = 'closed'");
        assertThatThrownBy(() -> list(school.office)).hasMessage("grades.no-period");

        school.write("INSERT INTO school_year (id, name, starts_on, ends_on, state)"
                + " VALUES (uuidv7(), '2027-2028', '2027-09-06', '2028-06-30', 'open')");
        assertThatThrownBy(() -> list(school.office)).hasMessage("grades.no-period");
        assertThatThrownBy(() -> school.as(
                        school.guardian(awa, true), OwnResultService.class, service -> service.results(awa, null)))
                .hasMessage("grades.no-period");
        assertThatThrownBy(() -> school.as(
                        school.office, GradebookListService.class, service -> service.gradebooks(UUID.randomUUID())))
                .hasMessage("platform.not-found");
    }

    @Test
    void theResultsTellTheSealAndWhatIsMissing() {
        assertThat(results(school.office).seal()).isNull();
        assertThat(results(school.office).subjects())
                .extracting(ClassResults.Column::code, ClassResults.Column::missing)
                .containsExactly(tuple("FR", 2), tuple("MATH", 3));

        var seal = school.seal(school.fourth, school.first);

        assertThat(results(school.office).seal()).isEqualTo(seal.id());
    }

    @Test
    void theFamilySeesEachPeriodOfTheYearAndWhatStandsInIt() {
        var guardian = school.guardian(awa, true);
        var periods = own(guardian, awa).periods();
        assertThat(periods).extracting(OwnResults.Term::sealed).containsExactly(false, false);
        assertThat(periods).extracting(OwnResults.Term::general).containsOnlyNulls();

        school.seal(school.fourth, school.first);
        var today = school.as(guardian, OwnResultService.class, service -> service.results(awa, null));

        assertThat(today.period()).isEqualTo(school.first);
        assertThat(today.periods().getFirst().general().shown()).isEqualTo("12.90");
        assertThat(school.as(guardian, OwnResultService.class, service -> service.results(awa, school.second))
                        .periods()
                        .getFirst()
                        .general()
                        .shown())
                .isEqualTo("12.90");
    }

    private Gradebooks list(Actor caller) {
        return school.as(caller, GradebookListService.class, service -> service.gradebooks(null));
    }

    private Map<UUID, JsonObject> followed(Actor caller) {
        return school.as(caller, AssessmentFeed.class, feed -> feed.read(List.of(one, french)));
    }

    private void show(UUID assessment) {
        school.write(
                "UPDATE assessment SET visible_from = ? WHERE id = ?",
                Instant.parse("2026-11-17T08:00:00Z"),
                assessment);
        school.write("UPDATE assessment SET visible_from = '2026-11-19T08:00:00Z' WHERE id = ?", two);
    }

    private ClassResults results(Actor caller) {
        return school.as(caller, ResultService.class, service -> service.ofClass(school.fourth, school.first));
    }

    private GradebookView grid(Actor caller) {
        return school.as(caller, GradebookService.class, service -> service.gradebook(school.mathsOf(school.fourth)));
    }

    private OwnResults own(Actor caller, UUID pupil) {
        return school.as(caller, OwnResultService.class, service -> service.results(pupil, school.first));
    }

    private static ClassResults.Line line(ClassResults results, UUID pupil) {
        return results.pupils().stream()
                .filter(line -> line.id().equals(pupil))
                .findFirst()
                .orElseThrow();
    }
}
