package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.results.Figure;
import com.educonnect.grades.results.ResultService;
import com.educonnect.grades.rules.scheme.Presets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A night after which some subjects were marked leaves the others alone and ends where the gradebook is. */
class MarkedSubjectsIT {
    private static final String SENEGAL = Presets.document("sn-secondary");

    @ParameterizedTest
    @CsvSource({
        "sn-secondary, 1",
        "sn-secondary, 2",
        "cm-francophone, 3",
        "sn-elementary, 5",
        "cd-secondary, 7",
        "ke-junior, 8"
    })
    void nightsAfterNothingButMarksEndWhereOneOverEverythingEnds(String preset, long seed) {
        endsWhereOneOverEverythingEnds(TaughtSchool.by(preset, seed));
    }

    @ParameterizedTest
    @CsvSource({"general", "category"})
    void soTheyDoWhereFiguresAreRoundedAtAnotherStep(String step) {
        endsWhereOneOverEverythingEnds(new TaughtSchool(rounded(1, step), 21, false));
    }

    private static void endsWhereOneOverEverythingEnds(TaughtSchool school) {
        school.teachEverything();
        school.teach(20);
        school.nights.night();
        for (var night = 0; night < 4; night++) {
            school.teach(6);
            school.nights.night();
        }
        var followed = school.nights.facts();
        school.nights.forgetEverything();
        school.nights.night();

        assertThat(followed).containsExactlyElementsOf(school.nights.facts());
        assertThat(followed).anyMatch(fact -> fact.startsWith("fact_average"));
    }

    @Test
    void marksInOneSubjectLeaveTheFactsOfTheOthersAndGiveTheGeneralAverageOfTheGradebook() {
        var school = new TaughtSchool(SENEGAL, 31, false);
        var schoolClass = school.nights.classes.getFirst();
        var maths = assessed(school, schoolClass, school.nights.grades.maths, 8.25);
        assessed(school, schoolClass, school.nights.grades.french, 11);
        school.nights.night();
        school.nights.grades.write(
                "UPDATE analytics.fact_average SET place = 77 WHERE subject_id = ?", school.nights.grades.french);
        markAll(school, maths, 15.5);
        school.nights.night();

        assertThat(places(school, school.nights.grades.french)).containsOnly(77);
        assertThat(places(school, school.nights.grades.maths)).containsOnly(1);
        assertThat(generals(school, schoolClass, school.nights.grades.first))
                .isEqualTo(shown(school, schoolClass))
                .containsOnly("13.70");
    }

    @Test
    void whereASubjectGoesOnUnroundedItIsReckonedFromItsMarksAgain() {
        var school = new TaughtSchool(rounded(0, "general"), 32, false);
        var schoolClass = school.nights.classes.getFirst();
        var maths = assessed(school, schoolClass, school.nights.grades.maths, 5);
        assessed(school, schoolClass, school.nights.grades.french, 9.5);
        school.nights.night();
        markAll(school, maths, 9.25);
        school.nights.night();

        assertThat(generals(school, schoolClass, school.nights.grades.first)).containsOnly("9.00");
        assertThat(shown(school, schoolClass)).containsOnly("9");
    }

    @Test
    void aCoefficientThatChangedTheSameDayCountsInEveryTerm() {
        var school = new TaughtSchool(SENEGAL, 33, false);
        var schoolClass = school.nights.classes.getFirst();
        assessed(school, schoolClass, school.nights.grades.maths, 8);
        assessed(school, schoolClass, school.nights.grades.french, 12);
        school.nights.night();
        school.nights.grades.write("UPDATE coefficient SET value = 1 WHERE subject_id = ?", school.nights.grades.maths);
        markAll(school, school.assess(schoolClass, school.nights.grades.maths, school.nights.grades.second), 10);
        school.nights.night();

        assertThat(generals(school, schoolClass, school.nights.grades.first))
                .isEqualTo(shown(school, schoolClass))
                .containsOnly("10.67");
    }

    @Test
    void aPupilWhoChangedClassKeepsInTheYearWhatTheFormerClassGave() {
        var school = new TaughtSchool(SENEGAL, 34, false);
        var former = school.nights.classes.getFirst();
        var next = school.nights.classes.get(1);
        var pupil = school.nights.pupils.getFirst();
        assessed(school, former, school.nights.grades.french, 16);
        assessed(school, next, school.nights.grades.french, 6);
        school.nights.grades.leaves(pupil, former, "2027-02-15");
        school.nights.grades.enroll(pupil, next, "class", "2027-02-15", null);
        school.nights.moveOnTo(LocalDate.of(2027, 3, 2));
        var maths = assessedIn(school, school.nights.grades.second, next, school.nights.grades.maths, 5);
        school.nights.night();
        school.mark(maths, pupil, 10.0, null);
        school.changed(maths);
        school.nights.night();
        var followed = school.nights.facts();

        assertThat(generals(school, next, school.nights.grades.year))
                .contains("13.00")
                .contains("5.50");
        school.nights.forgetEverything();
        school.nights.night();
        assertThat(followed).containsExactlyElementsOf(school.nights.facts());
    }

    @Test
    void aClassThatCouldNotBeReckonedBeforeIsReckonedWholeOnceItCan() {
        var school = new TaughtSchool(SENEGAL, 35, false);
        var schoolClass = school.nights.classes.getFirst();
        assessed(school, schoolClass, school.nights.grades.french, 12);
        var odd = assessed(school, schoolClass, school.nights.grades.maths, 8);
        school.nights.grades.write("UPDATE assessment SET category = 'oral' WHERE id = ?", odd);
        school.nights.night();
        assertThat(generals(school, schoolClass, school.nights.grades.first)).isEmpty();

        school.nights.grades.write("UPDATE assessment SET category = 'devoir' WHERE id = ?", odd);
        school.changed(odd);
        school.nights.night();
        assertThat(generals(school, schoolClass, school.nights.grades.first)).containsOnly("9.60");
        assertThat(places(school, school.nights.grades.french)).containsOnly(1);

        school.nights.grades.write("UPDATE assessment SET category = 'oral' WHERE id = ?", odd);
        school.changed(odd);
        school.nights.night();
        assertThat(school.nights.grades.count("SELECT count(*) FROM analytics.fact_average"))
                .isZero();
    }

    private static String rounded(int decimals, String step) {
        return SENEGAL.replace("\"decimals\": 2", "\"decimals\": " + decimals)
                .replace("\"at\": [\"subject\", \"period\", \"general\"]", "\"at\": [\"" + step + "\"]");
    }

    private static UUID assessed(TaughtSchool school, UUID schoolClass, UUID subject, double score) {
        return assessedIn(school, school.nights.grades.first, schoolClass, subject, score);
    }

    private static UUID assessedIn(TaughtSchool school, UUID period, UUID schoolClass, UUID subject, double score) {
        var assessment = school.assess(schoolClass, subject, period);
        markAll(school, assessment, score);
        return assessment;
    }

    private static void markAll(TaughtSchool school, UUID assessment, double score) {
        school.nights
                .grades
                .school
                .sql(data -> data.query(
                        "SELECT e.pupil_id FROM enrollment e JOIN assessment a ON a.school_class_id = e.school_class_id"
                                + " WHERE a.id = ?",
                        row -> row.getObject(1, UUID.class),
                        assessment))
                .forEach(pupil -> school.mark(assessment, pupil, score, null));
        school.changed(assessment);
    }

    private static List<Integer> places(TaughtSchool school, UUID subject) {
        return school.nights.grades.school.sql(data -> data.query(
                "SELECT place FROM analytics.fact_average WHERE subject_id = ?", row -> row.getInt(1), subject));
    }

    private static List<String> generals(TaughtSchool school, UUID schoolClass, UUID term) {
        return school.nights.grades.school.sql(data -> data.query(
                "SELECT to_char(shown, 'FM990.00') FROM analytics.fact_general WHERE class_id = ? AND term_id = ? ORDER BY shown",
                row -> row.getString(1),
                schoolClass,
                term));
    }

    /** As the results page of the first semester shows them. */
    private static List<String> shown(TaughtSchool school, UUID schoolClass) {
        return school
                .nights
                .grades
                .as(
                        school.nights.grades.office,
                        ResultService.class,
                        results -> results.ofClass(schoolClass, school.nights.grades.first))
                .pupils()
                .stream()
                .map(line -> line.general())
                .map(Figure::shown)
                .sorted()
                .toList();
    }
}
