package com.educonnect.grades.results;

import static com.educonnect.grades.GradeSchool.score;
import static com.educonnect.grades.GradeSchool.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.GradebookKey;
import com.educonnect.tenancy.Actor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures by hand as in {@link ResultsIT}; Omar came from a class in which he had a mark. */
class SchoolResultsIT {
    private final GradeSchool school = new GradeSchool();
    private final UUID third = school.schoolClass("class", "3B");
    private final UUID awa = school.pupilOf(school.fourth, "A NDIAYE");
    private final UUID binta = school.pupilOf(school.fourth, "B SOW");
    private final UUID omar = school.pupilOf(third, "C FALL");

    @BeforeEach
    void marks() {
        var devoir = school.devoir(school.fourth);
        var composition = school.assessment(school.fourth, school.maths, "composition", GradeSchool.TEST_DAY);
        var french = school.assessment(school.fourth, school.french, "devoir", GradeSchool.TEST_DAY);
        school.enter(
                school.office,
                school.mathsOf(school.fourth),
                score(devoir, awa, 0, "13"),
                score(composition, awa, 0, "10"),
                score(devoir, binta, 0, "11.5"),
                score(composition, binta, 0, "11.5"));
        school.enter(
                school.office,
                new GradebookKey(school.fourth, school.french, school.first),
                score(french, awa, 0, "15"),
                state(french, binta, 0, "absent-justified"));
        var elsewhere = school.devoir(third);
        school.enter(school.office, school.mathsOf(third), score(elsewhere, omar, 0, "8"));
        school.leaves(omar, third, "2026-10-20");
        school.enroll(omar, school.fourth, "class", "2026-10-20", null);
    }

    @Test
    void aLineForEachPupilAndFourForEachClassGiveTheFiguresOfItsResults() {
        assertThat(table(school.office, school.first))
                .containsExactly(
                        "\uFEFFClass;Family name;Given names;FR;Place FR;MATH;Place MATH;General average;Place",
                        "3B;Class mean;;;;;;;",
                        "3B;Class median;;;;;;;",
                        "3B;Class lowest;;;;;;;",
                        "3B;Class highest;;;;;;;",
                        "4A;A NDIAYE;;15.00;1;11.50;1;12.90;1",
                        "4A;B SOW;;;;11.50;1;11.50;2",
                        "4A;C FALL;;;;8.00;3;8.00;3",
                        "4A;Class mean;;15.00;;10.33;;10.80;",
                        "4A;Class median;;15.00;;11.50;;11.50;",
                        "4A;Class lowest;;15.00;;8.00;;8.00;",
                        "4A;Class highest;;15.00;;11.50;;12.90;");
        assertThat(school.school.audited).last().asString().contains("results.export");
    }

    @Test
    void aClassWhoseMarksDoNotFitItsRulesIsNamedAndStopsNoOther() {
        school.write(
                "UPDATE assessment SET category = 'oral' WHERE school_class_id = ? AND subject_id = ?",
                third,
                school.maths);
        school.write("DELETE FROM enrollment WHERE pupil_id = ? AND school_class_id = ?", omar, school.fourth);
        school.write("UPDATE enrollment SET ends_on = NULL WHERE pupil_id = ?", omar);

        assertThat(table(school.office, school.first))
                .contains("4A;A NDIAYE;;15.00;1;11.50;1;12.90;1")
                .anyMatch(line -> line.startsWith("3B;No results"));
    }

    @Test
    void withoutAPeriodItIsThatOfTodayAndAnUnknownOneIsNotFound() {
        assertThat(table(school.office, null)).isEqualTo(table(school.office, school.first));
        assertThatThrownBy(() -> table(school.office, UUID.randomUUID())).hasMessage("platform.not-found");
    }

    private List<String> table(Actor caller, UUID period) {
        return new String(
                        school.as(caller, SchoolResults.class, results -> results.table(period)),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
