package com.educonnect.grades.results;

import static com.educonnect.grades.GradeSchool.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.assessments.AssessmentService;
import com.educonnect.platform.Ids;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What enters the figures of a class. By hand: Awa in Maths (12 + 10) / 2 = 11.00 times 3, in French 15 times 2, in general
 * (33 + 30) / 5 = 12.60.
 */
class WhatCountsIT {
    private final GradeSchool school = new GradeSchool();
    private final UUID awa = school.pupilOf(school.fourth, "A NDIAYE");
    private final UUID devoir = school.devoir(school.fourth);
    private final UUID composition =
            school.assessment(school.fourth, school.maths, "composition", GradeSchool.TEST_DAY);

    @BeforeEach
    void marks() {
        school.enter(
                school.office,
                school.mathsOf(school.fourth),
                score(devoir, awa, 0, "12"),
                score(composition, awa, 0, "10"));
        mark(school.french, "15");
        assertThat(general()).isEqualTo("12.60");
    }

    @Test
    void anAssessmentThatIsGivenUpCountsNoMore() {
        school.as(school.office, AssessmentService.class, service -> {
            service.cancel(composition);
            return null;
        });

        assertThat(general()).isEqualTo("13.20");
        assertThat(results().subjects())
                .extracting(ClassResults.Column::code, ClassResults.Column::assessments)
                .containsExactly(tuple("FR", 1), tuple("MATH", 1));
    }

    @Test
    void aMarkOfAnotherPeriodCountsThere() {
        school.write("UPDATE assessment SET period_id = ? WHERE id = ?", school.second, composition);

        assertThat(general()).isEqualTo("13.20");
        assertThat(results().subjects().getLast().assessments()).isEqualTo(1);
    }

    @Test
    void whatAStreamStatesGoesBeforeWhatItsLevelDoes() {
        var stream = Ids.next();
        school.write("INSERT INTO stream (id, code, name) VALUES (?, 'S', 'Sciences')", stream);
        school.write(
                "INSERT INTO coefficient (id, school_year_id, level_id, stream_id, subject_id, value)"
                        + " VALUES (?, ?, ?, ?, ?, 5)",
                Ids.next(),
                school.year,
                school.level,
                stream,
                school.maths);
        assertThat(general()).isEqualTo("12.60");

        school.write("UPDATE school_class SET stream_id = ? WHERE id = ?", stream, school.fourth);

        assertThat(general()).isEqualTo("12.14");
        assertThat(results().subjects())
                .extracting(ClassResults.Column::coefficient)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(2), new BigDecimal(5));
    }

    @Test
    void aSubjectOutsideTheProgrammeIsShownAndWeighsNothing() {
        mark(school.subject("ART"), "20");

        var results = results();
        assertThat(results.subjects().getFirst())
                .returns("ART", ClassResults.Column::code)
                .returns(null, ClassResults.Column::coefficient);
        assertThat(results.pupils().getFirst().subjects().getFirst().shown()).isEqualTo("20.00");
        assertThat(general()).isEqualTo("12.60");
    }

    private void mark(UUID subject, String score) {
        var given = school.assessment(school.fourth, subject, "devoir", GradeSchool.TEST_DAY);
        school.enter(
                school.office, new GradebookKey(school.fourth, subject, school.first), score(given, awa, 0, score));
    }

    private String general() {
        return results().pupils().getFirst().general().shown();
    }

    private ClassResults results() {
        return school.as(school.office, ResultService.class, service -> service.ofClass(school.fourth, school.first));
    }
}
