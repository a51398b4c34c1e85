package com.educonnect.courses.assignments;

import static com.educonnect.courses.assignments.RubricTest.criterion;
import static com.educonnect.courses.assignments.RubricTest.points;
import static com.educonnect.courses.assignments.WorkSchool.NOW;
import static com.educonnect.courses.assignments.WorkSchool.number;
import static com.educonnect.courses.assignments.WorkSchool.says;
import static com.educonnect.courses.assignments.WorkSchool.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.courses.assignments.SubmissionsMarked.Marked;
import com.educonnect.courses.assignments.SubmissionsMarked.Released;
import com.educonnect.grades.GradeSchool;
import com.educonnect.platform.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a teacher gives for work: a number, a state, a word, a voice; to whom, and what the gradebook is told. */
class MarkingIT {
    private final WorkSchool it = new WorkSchool();
    private final GradeSchool school = it.school;

    @Test
    void aVoiceIsHeardByThePupilAndTheGuardiansOnceItIsGivenBack() {
        it.save(it.essay().together(it.awa, it.binta));
        var voice = it.voice(it.teacher, "feedback");
        var mine = it.voice(it.teacher, "submission");
        for (var refused : List.of(it.voice(it.colleague, "feedback"), mine, Ids.next())) {
            assertThatThrownBy(() -> it.mark(it.awa, says(0, null, refused, true)))
                    .hasMessage("files.file-unknown");
        }
        assertThat(marks()).isZero();

        it.mark(it.awa, says(0, null, voice, false));
        assertThat(it.opens(it.teacher, voice)).isTrue();
        assertThat(it.opens(it.classTeacher, voice)).isTrue();
        assertThat(it.opens(it.awaHerself, voice)).isFalse();
        var kept = it.markAs(it.colleague, it.awa, says(1, "Bien", voice, true));

        assertThat(kept.mark().voice()).isEqualTo(voice);
        assertThat(it.own(it.mother, it.awa).mark().voice()).isEqualTo(voice);
        for (var reader : List.of(it.awaHerself, it.mother)) {
            assertThat(it.opens(reader, voice)).isTrue();
        }
        for (var stranger : List.of(it.bintaHerself, it.omarHimself, it.guardian(it.awa, false), it.ofFrench)) {
            assertThat(it.opens(stranger, voice)).isFalse();
        }
    }

    @Test
    void aStateStandsInThePlaceOfANumberAndNotBesideOne() {
        it.save(it.essay());
        assertThatThrownBy(() -> it.mark(it.awa, state(0, "asleep", true))).hasMessage("assignments.state-unknown");
        assertThatThrownBy(() -> it.mark(
                        it.awa,
                        new SaveWorkMark(
                                0, null, List.of(), BigDecimal.TEN, "excused", false, null, null, false, true)))
                .hasMessage("assignments.mark-ambiguous");
        assertThatThrownBy(() -> it.mark(it.awa, chosen(null, points("idees", "10"))))
                .hasMessage("assignments.points-unknown");
        assertThat(marks()).isZero();

        it.mark(it.awa, state(0, "not-handed-in", true));
        assertThat(it.own(it.mother, it.awa).mark())
                .returns("not-handed-in", WorkMark::state)
                .returns(null, WorkMark::score);
    }

    @Test
    void byARubricOneLevelOfEachCriterionIsChosenAndNoNumberBeside() {
        it.save(it.essay().rubric(criterion("idees", "Idées", "0", "10"), criterion("langue", "Langue", "0", "10")));
        var all = new Points[] {points("idees", "10"), points("langue", "0")};

        assertThatThrownBy(() -> it.mark(it.awa, chosen("10", all))).hasMessage("assignments.mark-ambiguous");
        assertThatThrownBy(() -> it.mark(it.awa, number(0, null, "10", false, false)))
                .hasMessage("assignments.mark-ambiguous");
        assertThatThrownBy(() -> it.mark(it.awa, chosen(null, points("idees", "10"))))
                .hasMessage("assignments.points-needed [Langue]");
        assertThat(marks()).isZero();
        assertThat(it.mark(it.awa, chosen(null, all)).mark())
                .returns(new BigDecimal("10"), WorkMark::score)
                .returns(List.of(all), WorkMark::points);
    }

    @Test
    void aRubricIsSoundFromTheBeginning() {
        assertThatThrownBy(() -> it.save(it.essay().rubric(criterion("idees", "Idées", "0", "10"))))
                .hasMessage("assignments.rubric-sum [10, 20]");
        assertThatThrownBy(() -> it.save(it.essay()
                        .rubric(criterion("idees", "Idées", "0", "10"), criterion("idees", "Langue", "0", "10"))))
                .hasMessage("assignments.rubric-twice [Langue]");
        assertThat(school.count("SELECT count(*) FROM assignment")).isZero();
    }

    @Test
    void whoLeavesStaysWithHisOrHerWorkAndWhoNeverHadAnyIsNotThere() {
        var cheikh = school.pupilOf(it.fourth, "BA Cheikh");
        it.save(it.essay());
        it.handIn(it.awaHerself, "Texte");
        it.mark(it.binta, number(0, null, "12", false, false));
        for (var pupil : List.of(it.awa, it.binta, cheikh)) {
            school.leaves(pupil, it.fourth, "2026-11-18");
        }

        assertThat(it.marking(it.teacher).pupils())
                .extracting(MarkingView.Pupil::id)
                .containsExactly(it.awa, it.binta);
        assertThat(it.mark(it.awa, number(0, null, "14", false, false)).attempts())
                .hasSize(1);
        for (var absent : List.of(cheikh, it.omar)) {
            assertThatThrownBy(() -> it.mark(absent, number(0, null, "14", false, false)))
                    .hasMessage("platform.not-found");
            assertThatThrownBy(() -> it.work(absent)).hasMessage("platform.not-found");
        }
        assertThat(marks()).isEqualTo(2);
    }

    @Test
    void whatCameAfterTheMarkIsToldUntilItIsLookedAt() {
        it.save(it.essay().again(1));
        var first = it.handIn(it.awaHerself, "Un");
        school.school.at(NOW.plusSeconds(1));
        it.mark(it.awa, number(0, first, "12", false, false));
        assertThat(listed(it.awa).newer()).isFalse();
        assertThat(listed(it.binta).newer()).isFalse();
        school.school.at(NOW.plusSeconds(2));
        var second = it.handIn(it.awaHerself, "Deux");
        assertThat(listed(it.awa)).returns(true, MarkingView.Pupil::newer).returns(2, MarkingView.Pupil::attempts);

        it.mark(it.awa, number(1, second, "14", false, false));
        assertThat(listed(it.awa)).returns(false, MarkingView.Pupil::newer).returns(2, MarkingView.Pupil::version);
    }

    @Test
    void aMarkIsOfWorkThatThePupilHandedInForIt() {
        var other = Ids.next();
        it.save(it.essay());
        var elsewhere = it.handIn(it.awaHerself, "Texte");
        it.save(other, it.essay());
        school.as(
                it.bintaHerself,
                HandInService.class,
                service -> service.handIn(Ids.next(), new HandIn(other, "Texte", List.of()), NOW));
        var foreign = it.handIn(it.bintaHerself, "Texte");

        assertThatThrownBy(() -> school.as(
                        it.teacher,
                        MarkingService.class,
                        service -> service.mark(other, it.awa, number(0, elsewhere, "12", false, false))))
                .hasMessage("assignments.submission-unknown");
        assertThatThrownBy(() -> it.mark(it.awa, number(0, foreign, "12", false, false)))
                .hasMessage("assignments.submission-unknown");
        assertThat(marks()).isZero();
    }

    @Test
    void theGradebookIsToldWhatIsReleasedAndWhatItWasToldBefore() {
        var devoir = school.devoir(it.fourth);
        it.save(it.essay().into(devoir));
        school.school.fired.clear();
        it.mark(it.awa, number(0, null, "12", false, false));
        it.mark(it.binta, state(0, "excused", false));
        assertThat(told()).isEmpty();

        it.release();
        it.release();
        assertThat(told()).singleElement().satisfies(told -> {
            assertThat(told.assessment()).isEqualTo(devoir);
            assertThat(told.maximum()).isEqualByComparingTo("20");
            assertThat(told.marks())
                    .containsExactlyInAnyOrder(
                            new Marked(it.awa, new BigDecimal("12"), null, null),
                            new Marked(it.binta, null, "excused", null));
        });
        it.mark(it.awa, number(2, null, "14", false, false));
        assertThat(told().getLast().marks())
                .containsExactly(new Marked(
                        it.awa, new BigDecimal("14"), null, new Released(new BigDecimal("12"), null)));
        assertThat(it.own(it.awaHerself, it.awa).mark().score()).isEqualByComparingTo("14");
    }

    @Test
    void aWordWithoutANumberIsGivenBackTooAndNothingIsNot() {
        it.save(it.essay());
        it.mark(it.awa, says(0, "  ", null, false));
        it.release();
        assertThat(school.school.audited).doesNotContain("release assignment");
        assertThat(it.own(it.awaHerself, it.awa).mark()).isNull();

        it.mark(it.awa, says(1, "Bien", null, false));
        it.release();
        assertThat(it.own(it.awaHerself, it.awa).mark().feedback()).isEqualTo("Bien");
        assertThat(school.school.audited).containsOnlyOnce("release assignment").contains("mark submission");
    }

    @Test
    void aGroupIsMarkedTogetherOnlyWhereItIsAskedForAndEachOneIsTold() {
        it.save(it.essay().into(school.devoir(it.fourth)).together(it.awa, it.binta));
        it.mark(it.awa, number(0, null, "12", false, true));
        assertThat(it.work(it.binta).mark()).isNull();
        it.mark(it.awa, number(1, null, "13", true, true));
        assertThat(it.work(it.binta).mark().score()).isEqualByComparingTo("13");
        it.mark(it.awa, number(2, null, "14", true, true));

        assertThat(it.work(it.binta).mark().score()).isEqualByComparingTo("14");
        assertThat(told().getLast().marks()).extracting(Marked::pupil).containsExactly(it.awa, it.binta);
        assertThat(it.work(it.awa).mates()).containsExactly(it.binta);
    }

    @Test
    void whoTeachesTheSubjectMarksAndWhoSeesTheClasssWorkOnlyReads() {
        it.save(it.essay());
        var elsewhere = it.teacher(it.fifth, school.maths, "teacher");
        var reader = GradeSchool.actor(it.teacher.person(), "assignments.read");
        assertThat(List.of(it.teacher, it.classTeacher, reader))
                .extracting(each -> it.marking(each).marks())
                .containsExactly(true, false, false);

        for (var other : List.of(it.ofFrench, elsewhere)) {
            assertThatThrownBy(() -> it.marking(other)).hasMessage("platform.not-found");
        }
        for (var other : List.of(it.ofFrench, elsewhere, it.classTeacher)) {
            assertThatThrownBy(() -> it.markAs(other, it.awa, number(0, null, "12", false, true)))
                    .hasMessage("platform.not-found");
        }
        assertThatThrownBy(() -> it.markAs(reader, it.awa, number(0, null, "12", false, true)))
                .hasMessageStartingWith("platform.forbidden");
        school.write("UPDATE school_year SET state = 'closed'");
        assertThatThrownBy(() -> it.mark(it.awa, number(0, null, "12", false, true)))
                .hasMessage("assignments.year-not-open");
        assertThat(marks()).isZero();
    }

    private static SaveWorkMark chosen(String score, Points... points) {
        return new SaveWorkMark(
                0,
                null,
                List.of(points),
                score == null ? null : new BigDecimal(score),
                null,
                false,
                null,
                null,
                false,
                false);
    }

    private MarkingView.Pupil listed(UUID pupil) {
        return it.marking(it.teacher).pupils().stream()
                .filter(each -> each.id().equals(pupil))
                .findFirst()
                .orElseThrow();
    }

    private List<SubmissionsMarked> told() {
        return school.school.fired.stream()
                .filter(SubmissionsMarked.class::isInstance)
                .map(SubmissionsMarked.class::cast)
                .toList();
    }

    private long marks() {
        return school.count("SELECT count(*) FROM submission_mark");
    }
}
