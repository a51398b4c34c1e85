package com.educonnect.grades.results;

import static com.educonnect.grades.GradeSchool.nothing;
import static com.educonnect.grades.GradeSchool.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.assessments.AssessmentFeed;
import com.educonnect.grades.assessments.AssessmentView;
import com.educonnect.grades.results.Gradebooks.Progress;
import com.educonnect.grades.sealing.ReopenPeriod;
import com.educonnect.grades.sealing.SealPeriod;
import com.educonnect.grades.sealing.SealService;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads, writes and seals a gradebook with one assessment in Maths, and what its list says of it. */
class GradebookRightsIT {
    private final GradeSchool school = new GradeSchool();
    private final UUID awa = school.pupilOf(school.fourth, "A NDIAYE");
    private final UUID binta = school.pupilOf(school.fourth, "B SOW");
    private final UUID devoir = school.devoir(school.fourth);
    private final Actor teacher = school.teacher(school.fourth, school.maths, "teacher");
    private final Actor assistant = school.teacher(school.fourth, school.maths, "assistant");
    private final Actor ofFrench = school.teacher(school.fourth, school.french, "teacher");

    @BeforeEach
    void marks() {
        school.enter(teacher, school.mathsOf(school.fourth), score(devoir, awa, 0, "12"), score(devoir, binta, 0, "8"));
    }

    @Test
    void theGridIsWrittenByWhoTeachesTheSubjectUntilTheSealAndTheEndOfTheYear() {
        var reader = GradeSchool.actor(teacher.person(), "marks.read");
        assertThat(List.of(teacher, assistant, reader))
                .extracting(each -> grid(each).writable())
                .containsExactly(true, false, false);
        assertThat(List.of(teacher, assistant, reader))
                .extracting(each -> maths(each).enters())
                .containsExactly(true, false, false);
        assertThatThrownBy(() -> grid(ofFrench)).hasMessage("platform.not-found");

        var seal = school.seal(school.fourth, school.first);
        assertThat(grid(teacher)).returns(false, GradebookView::writable).returns(true, GradebookView::sealed);
        assertThat(list(teacher).sealed()).isTrue();
        school.reopen(seal);
        assertThat(grid(teacher)).returns(true, GradebookView::writable).returns(false, GradebookView::sealed);
        assertThat(list(teacher).sealed()).isFalse();
        school.write("UPDATE school_year SET state = 'closed'");
        assertThat(grid(teacher).writable()).isFalse();
    }

    @Test
    void theSealIsPutAndLiftedByWhoMayInAnOpenYearAndIsTold() {
        var seal = Ids.next();
        var put = new SealPeriod(school.fourth, school.first);
        var reason = new ReopenPeriod("A paper was found");
        refused(teacher, service -> service.seal(seal, put), "platform.forbidden");
        school.school.audited.clear();
        school.as(school.office, SealService.class, service -> service.seal(seal, put));
        refused(teacher, service -> service.reopen(seal, reason), "platform.forbidden");
        school.write("UPDATE school_year SET state = 'closed'");
        refused(school.office, service -> service.reopen(seal, reason), "grades.year-not-open");
        var later = new SealPeriod(school.fourth, school.second);
        refused(school.office, service -> service.seal(Ids.next(), later), "grades.year-not-open");

        assertThat(school.count("SELECT count(*) FROM sealing WHERE reopened_at IS NULL"))
                .isEqualTo(1);
        assertThat(school.school.audited).containsExactly("period.seal sealing");
    }

    @Test
    void withoutRulesThereIsNothingToSeal() {
        school.write("DELETE FROM grading_scheme");

        refused(
                school.office,
                service -> service.seal(Ids.next(), new SealPeriod(school.fourth, school.first)),
                "grades.no-scheme");
        assertThat(school.count("SELECT count(*) FROM sealing")).isZero();
    }

    @Test
    void aFamilyIsToldNoFigureOfTheClassBeforeTheSeal() {
        var mother = school.guardian(awa, true);
        assertThat(own(mother))
                .returns(null, OwnResults::general)
                .returns(null, OwnResults::classGeneral)
                .satisfies(results -> assertThat(results.subjects())
                        .extracting(OwnResults.Own::figure, OwnResults.Own::figures)
                        .containsOnly(tuple(null, null)));

        school.seal(school.fourth, school.first);
        assertThat(own(mother).classGeneral().count()).isEqualTo(2);
        assertThat(own(mother).subjects().getLast().figures().count()).isEqualTo(2);
    }

    @Test
    void whatIsGivenUpOrTakenBackIsNotCountedInTheListNorFollowed() {
        assertThat(maths(teacher)).returns(2, Progress::expected).returns(2, Progress::given);
        school.enter(teacher, school.mathsOf(school.fourth), nothing(devoir, awa, 1));
        assertThat(maths(teacher)).returns(2, Progress::expected).returns(1, Progress::given);

        school.write("UPDATE assessment SET cancelled_at = now()");
        assertThat(maths(teacher)).returns(0, Progress::assessments).returns(0, Progress::expected);
        assertThat(followed(school.office)).isEmpty();
        assertThat(grid(teacher).assessments()).isEmpty();
    }

    @Test
    void whoTaughtUntilTodayFollowsAndSeesNothingMore() {
        assertThat(followed(teacher)).containsExactly(devoir);
        school.write("UPDATE teaching_assignment SET ends_on = '2026-11-18' WHERE staff_id = ?", teacher.person());

        assertThat(followed(teacher)).isEmpty();
        assertThat(gradebooks(teacher).classes()).isEmpty();
        assertThatThrownBy(() -> grid(teacher)).hasMessage("platform.not-found");
    }

    @Test
    void whatAGroupGaveIsCountedInTheClassAndEnteredInTheGroup() {
        var group = school.schoolClass("group", "GROUPE");
        school.enroll(awa, group, "group", "2026-09-07", null);
        var test = school.devoir(group);
        school.enter(school.office, school.mathsOf(group), score(test, awa, 0, "14"));

        assertThat(grid(teacher).assessments()).extracting(AssessmentView::id).containsExactly(devoir);
        assertThat(grid(teacher).results().getFirst().shown()).isEqualTo("13.00");
        assertThat(grid(teacher).marks()).hasSize(2);
    }

    @Test
    void whoLeftBeforeThePeriodIsNotInItAndWhoLeftSinceIsNotCountedAsOfToday() {
        var early = school.person("D DIOUF");
        school.write("INSERT INTO pupil (person_id) VALUES (?)", early);
        school.enroll(early, school.fourth, "class", "2026-09-01", "2026-09-07");
        assertThat(grid(teacher).pupils()).extracting(ListedPupil::id).containsExactly(awa, binta);
        assertThat(list(teacher).pupils()).isEqualTo(2);

        school.leaves(binta, school.fourth, "2026-11-18");
        assertThat(list(teacher).pupils()).isEqualTo(1);
        assertThat(grid(teacher).pupils()).extracting(ListedPupil::counted).containsExactly(true, false);
    }

    private void refused(Actor actor, Function<SealService, Object> work, String problem) {
        assertThatThrownBy(() -> school.as(actor, SealService.class, work)).hasMessageStartingWith(problem);
    }

    private GradebookView grid(Actor caller) {
        return school.as(caller, GradebookService.class, service -> service.gradebook(school.mathsOf(school.fourth)));
    }

    private Gradebooks gradebooks(Actor caller) {
        return school.as(caller, GradebookListService.class, service -> service.gradebooks(school.first));
    }

    private Gradebooks.Taught list(Actor caller) {
        return gradebooks(caller).classes().getFirst();
    }

    private Progress maths(Actor caller) {
        return list(caller).subjects().stream()
                .filter(each -> each.id().equals(school.maths))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> followed(Actor caller) {
        return school.as(
                caller, AssessmentFeed.class, feed -> List.copyOf(feed.read(List.of(devoir)).keySet()));
    }

    private OwnResults own(Actor mother) {
        return school.as(mother, OwnResultService.class, service -> service.results(awa, school.first));
    }
}
