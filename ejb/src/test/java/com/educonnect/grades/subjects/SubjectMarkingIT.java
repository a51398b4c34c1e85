package com.educonnect.grades.subjects;

import static com.educonnect.grades.GradeSchool.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.assessments.AssessmentService;
import com.educonnect.grades.assessments.SaveAssessment;
import com.educonnect.grades.results.ClassResults;
import com.educonnect.grades.results.Figure;
import com.educonnect.grades.results.GradebookService;
import com.educonnect.grades.results.ResultService;
import com.educonnect.grades.schemes.SaveScheme;
import com.educonnect.grades.schemes.SchemeService;
import com.educonnect.platform.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubjectMarkingIT {
    private final GradeSchool school = new GradeSchool();
    private final UUID awa = school.pupilOf(school.fourth, "A NDIAYE");
    private final UUID id = Ids.next();

    @Test
    void aSubjectOfPartsComesFromItsPartsByTheirCoefficients() {
        save(oralAndWritten(0));
        mark(school.french, announce(school.french, "oral"), "9");
        mark(school.french, announce(school.french, "written"), "15");

        assertThat(subject(school.french).shown()).isEqualTo("13.00");
        assertThat(grid(school.french).getFirst().shown()).isEqualTo("13.00");
    }

    @Test
    void anAssessmentNamesOneOfThePartsAndNoOther() {
        save(oralAndWritten(0));

        assertThatThrownBy(() -> announce(school.french, null)).hasMessage("grades.component-needed");
        assertThatThrownBy(() -> announce(school.french, "dictation"))
                .hasMessage("grades.component-unknown [dictation]");
        assertThatThrownBy(() -> announce(school.maths, "oral")).hasMessage("grades.component-unknown [oral]");
    }

    @Test
    void whatWasAssessedKeepsItsPart() {
        save(oralAndWritten(0));
        announce(school.french, "oral");

        assertThatThrownBy(() -> save(french(0, false, List.of(), part("written", 2))))
                .hasMessage("grades.component-in-use [oral]");
        assertThatThrownBy(() -> save(french(0, false, List.of()))).hasMessage("grades.component-in-use [oral]");
        assertThat(save(french(0, false, List.of(), part("oral", 3), part("written", 2)))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void aSubjectThatWasAssessedWholeIsNotDividedAfterwards() {
        announce(school.french, null);

        assertThatThrownBy(() -> save(oralAndWritten(0))).hasMessage("grades.assessed-without-component");
    }

    @Test
    void aBonusOnlyHelpsTheGeneralAverage() {
        mark(school.maths, announce(school.maths, null), "14");
        mark(school.french, announce(school.french, null), "8");
        assertThat(general().shown()).isEqualTo("11.60");

        save(french(0, true, List.of()));

        assertThat(general().shown()).isEqualTo("14.00");
    }

    @Test
    void whereAScaleHasNoMaximumASubjectsOwnPrecedesItsCoefficient() {
        school.as(
                school.office,
                SchemeService.class,
                service -> service.save(
                        Ids.next(),
                        new SaveScheme(0, school.year, school.level, "Élémentaire", "sn-elementary", null)));
        mark(school.french, announce(school.french, "composition", null), "15");
        assertThat(subject(school.french).outOf()).isEqualTo("2");

        save(new SaveSubjectMarking(
                0, school.year, school.level, null, school.french, new BigDecimal(50), false, List.of(), List.of()));

        assertThat(subject(school.french)).returns("50", Figure::outOf).returns("37.50", Figure::shown);
    }

    @Test
    void whatMadeASealedResultStaysAsItIs() {
        save(oralAndWritten(0));
        school.seal(school.fourth, school.first);

        assertThatThrownBy(() -> save(french(0, true, List.of()))).hasMessage("grades.scheme-sealed [4A]");
    }

    @Test
    void theSameTwiceChangesNothingAndAStaleOneIsRefused() {
        assertThat(save(oralAndWritten(0)).version()).isZero();
        assertThat(save(oralAndWritten(0)).version()).isZero();
        assertThat(save(french(0, true, List.of("conduct"))).version()).isEqualTo(1);
        assertThatThrownBy(() -> save(oralAndWritten(0))).hasMessage("platform.stale-version");
    }

    @Test
    void aSubjectIsSetOnceForAYearAndLevel() {
        save(oralAndWritten(0));

        assertThatThrownBy(() -> save(Ids.next(), oralAndWritten(0))).hasMessage("grades.subject-marking-exists");
        assertThatThrownBy(() -> save(new SaveSubjectMarking(
                        0, school.year, school.level, null, school.maths, null, false, List.of(), List.of())))
                .hasMessage("grades.subject-marking-is-fixed");
        assertThatThrownBy(() -> save(
                        Ids.next(),
                        new SaveSubjectMarking(
                                0, school.year, school.level, null, Ids.next(), null, false, List.of(), List.of())))
                .hasMessage("people.unknown-reference [subject]");
        assertThatThrownBy(() -> save(french(0, false, List.of(), part("oral", 1), part("oral", 2))))
                .hasMessage("grades.component-twice [oral]");
    }

    @Test
    void theYearsSettingsAreListedByLevel() {
        save(oralAndWritten(0));

        var listed = school.as(
                school.office,
                SubjectMarkingService.class,
                service -> service.markings(school.year, school.level, null, null));

        assertThat(listed.items()).extracting(SubjectMarkingView::id).containsExactly(id);
        assertThat(listed.items().getFirst().marking().components())
                .extracting(component -> component.code())
                .containsExactly("oral", "written");
    }

    private SaveSubjectMarking oralAndWritten(int version) {
        return french(version, false, List.of(), part("oral", 1), part("written", 2));
    }

    private SaveSubjectMarking french(
            int version, boolean bonus, List<String> tags, SaveSubjectMarking.Component... components) {
        return new SaveSubjectMarking(
                version, school.year, school.level, null, school.french, null, bonus, tags, List.of(components));
    }

    private static SaveSubjectMarking.Component part(String code, int coefficient) {
        return new SaveSubjectMarking.Component(code, code, new BigDecimal(coefficient));
    }

    private SubjectMarkingView save(SaveSubjectMarking command) {
        return save(id, command);
    }

    private SubjectMarkingView save(UUID marking, SaveSubjectMarking command) {
        return school.as(school.office, SubjectMarkingService.class, service -> service.save(marking, command));
    }

    private UUID announce(UUID subject, String component) {
        return announce(subject, "devoir", component);
    }

    private UUID announce(UUID subject, String category, String component) {
        var assessment = Ids.next();
        var command = new SaveAssessment(
                0,
                school.fourth,
                subject,
                school.first,
                category,
                component,
                "Devoir",
                GradeSchool.TEST_DAY,
                new BigDecimal(20),
                null,
                false,
                null,
                0);
        school.as(school.office, AssessmentService.class, service -> service.save(assessment, command));
        return assessment;
    }

    private void mark(UUID subject, UUID assessment, String mark) {
        var key = new GradebookKey(school.fourth, subject, school.first);
        assertThat(school.enter(school.office, key, score(assessment, awa, 0, mark))
                        .applied())
                .isEqualTo(1);
    }

    private ClassResults results() {
        return school.as(school.office, ResultService.class, service -> service.ofClass(school.fourth, school.first));
    }

    private Figure general() {
        return results().pupils().getFirst().general();
    }

    private Figure subject(UUID subject) {
        var results = results();
        for (var i = 0; i < results.subjects().size(); i++) {
            if (results.subjects().get(i).id().equals(subject)) {
                return results.pupils().getFirst().subjects().get(i);
            }
        }
        throw new AssertionError("not among the subjects");
    }

    private List<Figure> grid(UUID subject) {
        var key = new GradebookKey(school.fourth, subject, school.first);
        return school.as(school.office, GradebookService.class, service -> service.gradebook(key))
                .results();
    }
}
