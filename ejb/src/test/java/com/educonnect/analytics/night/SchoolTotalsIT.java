package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.attendance.AttendanceService;
import com.educonnect.attendance.Period;
import com.educonnect.attendance.PupilAttendance;
import com.educonnect.grades.results.ResultService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a night counts is what the product's own lists say, and what districts see is the sum of it. */
class SchoolTotalsIT {
    @ParameterizedTest
    @NightSeeds({11, 12})
    void aPupilsTotalsAreThoseOfTheAttendanceList(long seed) {
        var school = NightSchool.lived(seed);
        var period = new Period(NightSchool.START, school.today());
        var theirs = school.classes.stream()
                .flatMap(schoolClass -> school
                        .grades
                        .as(
                                school.grades.office,
                                AttendanceService.class,
                                list -> list.ofEveryoneIn(schoolClass, period))
                        .stream())
                .distinct()
                .collect(Collectors.toMap(PupilAttendance::pupil, SchoolTotalsIT::figures, (one, same) -> one));

        assertThat(counted(school)).containsExactlyInAnyOrderEntriesOf(theirs);
    }

    private static List<Integer> figures(PupilAttendance pupil) {
        return List.of(
                pupil.held().rolls(),
                pupil.unjustified().minutes()
                        + pupil.justified().minutes()
                        + pupil.excluded().minutes(),
                pupil.late().times(),
                pupil.leftEarly().times(),
                pupil.late().minutes() + pupil.leftEarly().minutes());
    }

    private static Map<UUID, List<Integer>> counted(NightSchool school) {
        record Pupil(UUID id, List<Integer> figures) {}
        return school
                .grades
                .school
                .sql(data -> data.query(
                        "SELECT k.pupil_id, coalesce(sum(d.slots), 0), coalesce(sum(d.missed_minutes), 0), coalesce(sum(d.late), 0),"
                                + " coalesce(sum(d.left_early), 0), coalesce(sum(d.late_minutes), 0) FROM "
                                + Pseudonyms.OF_SCHOOL
                                + " k LEFT JOIN analytics.attendance_day d ON d.pupil_key = k.pupil_key"
                                + " WHERE EXISTS (SELECT FROM enrollment e WHERE e.pupil_id = k.pupil_id AND e.kind = 'class')"
                                + " GROUP BY k.pupil_id",
                        row -> new Pupil(
                                row.getObject(1, UUID.class),
                                List.of(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)))))
                .stream()
                .collect(Collectors.toMap(Pupil::id, Pupil::figures));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void averagesAreThoseThatTheGradebookShows(long seed) {
        var school = NightSchool.lived(seed);
        var shown = school.classes.stream()
                .flatMap(schoolClass -> school
                        .grades
                        .as(
                                school.grades.office,
                                ResultService.class,
                                results -> results.ofClass(schoolClass, school.grades.first))
                        .pupils()
                        .stream())
                .collect(Collectors.toMap(
                        line -> line.id(),
                        line -> line.general().status() + line.general().shown()));
        record General(UUID pupil, String figure) {}
        var kept = school
                .grades
                .school
                .sql(data -> data.query(
                        "SELECT k.pupil_id, g.status || coalesce(to_char(g.shown, 'FM990.00'), 'null') FROM analytics.fact_general g JOIN "
                                + Pseudonyms.OF_SCHOOL + " k ON k.pupil_key = g.pupil_key WHERE g.term_id = ?",
                        row -> new General(row.getObject(1, UUID.class), row.getString(2)),
                        school.grades.first))
                .stream()
                .collect(Collectors.toMap(General::pupil, General::figure));

        assertThat(kept).containsExactlyInAnyOrderEntriesOf(shown);
        assertThat(kept.values()).anyMatch(figure -> figure.startsWith("scored"));
    }

    @ParameterizedTest
    @NightSeeds({31, 32})
    void whatDistrictsSeeIsTheSumOfTheSchoolsOwnTables(long seed) {
        var school = NightSchool.lived(seed);

        assertThat(school.grades.count("SELECT coalesce(sum(absent), 0) FROM analytics.agg_attendance"))
                .isEqualTo(school.grades.count("""
                        SELECT count(*) FROM absence a JOIN roll r ON r.id = a.roll_id AND NOT r.teacher_absent
                        JOIN enrollment e ON e.pupil_id = a.pupil_id AND e.school_class_id = r.school_class_id
                             AND e.starts_on <= r.held_on AND (e.ends_on IS NULL OR e.ends_on > r.held_on)
                        WHERE a.state = 'absent'
                        """));
        assertThat(school.grades.count("SELECT sum(slots) FROM analytics.agg_attendance"))
                .isEqualTo(school.grades.count("""
                        SELECT count(*) FROM roll r
                        JOIN enrollment e ON e.school_class_id = r.school_class_id
                             AND e.starts_on <= r.held_on AND (e.ends_on IS NULL OR e.ends_on > r.held_on)
                        LEFT JOIN absence a ON a.roll_id = r.id AND a.pupil_id = e.pupil_id
                        WHERE NOT r.teacher_absent AND a.state IS DISTINCT FROM 'dispensed'
                        """));
        assertThat(school.grades.count("SELECT sum(pupils) FROM analytics.agg_enrollment WHERE month ="
                        + " (SELECT max(month) FROM analytics.agg_enrollment)"))
                .isEqualTo(school.grades.count(
                        "SELECT count(*) FROM enrollment WHERE kind = 'class' AND starts_on <= ?"
                                + " AND (ends_on IS NULL OR ends_on > ?)",
                        school.today().minusDays(1),
                        school.today().minusDays(1)));
        assertThat(school.grades.count("SELECT sum(pupils) FROM analytics.agg_age"))
                .isEqualTo(school.grades.count("SELECT sum(pupils) FROM analytics.agg_enrollment"));
        assertThat(school.grades.count("SELECT coalesce(sum(amount - refunded), 0) FROM analytics.fact_payment"))
                .isEqualTo(school.grades.count(
                        "SELECT coalesce(sum(settled_amount), 0) FROM payment WHERE state = 'succeeded'"));
        assertThat(school.grades.count("SELECT count(*) FROM analytics.fact_mark"))
                .isEqualTo(school.grades.count("SELECT count(*) FROM mark m JOIN assessment a ON a.id = m.assessment_id"
                        + " WHERE a.cancelled_at IS NULL AND (m.score IS NOT NULL OR m.state IS NOT NULL)"));
    }

    @ParameterizedTest
    @NightSeeds({33, 34})
    void whatDistrictsSeeOfResultsIsTheMeanOfThePupilsOfASex(long seed) {
        var school = NightSchool.lived(seed);

        assertThat(school.grades.count("""
                        SELECT count(*) FROM analytics.agg_results r WHERE (r.pupils, r.mean, r.passed) <> (
                            SELECT count(*), avg(f.ratio)::numeric(9, 6), count(*) FILTER (WHERE f.ratio >= 0.5)
                            FROM (SELECT a.term_id, j.code, a.pupil_key, a.status, a.ratio
                                  FROM analytics.fact_average a JOIN analytics.dim_subject j ON j.subject_id = a.subject_id
                                  UNION ALL SELECT term_id, '', pupil_key, status, ratio FROM analytics.fact_general) f
                            JOIN analytics.dim_pupil p ON p.pupil_key = f.pupil_key
                            WHERE f.status = 'scored' AND f.term_id = r.term_id AND f.code = r.subject_code AND p.sex = r.sex)
                        """)).isZero();
        assertThat(school.grades.count("SELECT sum(pupils) FROM analytics.agg_results"))
                .isEqualTo(school.grades.count(
                        "SELECT (SELECT count(*) FROM analytics.fact_average WHERE status = 'scored')"
                                + " + (SELECT count(*) FROM analytics.fact_general WHERE status = 'scored')"));
    }

    @Test
    void livesHaveSomethingOfEverythingThatIsCounted() {
        var schools = LongStream.of(13, 31, 41).mapToObj(NightSchool::lived).toList();

        assertThat(Stream.of(
                                "fact_roll",
                                "fact_attendance WHERE absent > 0",
                                "fact_mark",
                                "fact_average",
                                "fact_general WHERE status = 'scored'",
                                "fact_assignment WHERE handed_in",
                                "fact_payment",
                                "fact_use",
                                "agg_results",
                                "agg_age")
                        .filter(table -> schools.stream().allMatch(school -> isEmpty(school, table))))
                .isEmpty();
    }

    private static boolean isEmpty(NightSchool school, String table) {
        return school.grades.count("SELECT count(*) FROM analytics." + table) == 0;
    }
}
