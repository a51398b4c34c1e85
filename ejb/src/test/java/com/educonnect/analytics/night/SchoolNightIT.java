package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.attendance.AttendanceService;
import com.educonnect.attendance.Period;
import com.educonnect.attendance.PupilAttendance;
import com.educonnect.grades.results.ResultService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a night counts is what is there, whatever happened before, between and during nights. */
class SchoolNightIT {
    private static final int MUCH = 60;
    private static final int SOME = 25;

    /** How many cells the sheets have more, less or otherwise than the night counted them. */
    private static final String DIFFERENT =
            """
            WITH cell AS (
                SELECT row(1, month, school_year, level_code, sex, level_name, pupils, repeating)::text AS told
                FROM analytics.agg_enrollment
                UNION ALL SELECT row(2, month, level_code, sex, sum(pupils), sum(slots), sum(absent + excused + excluded))::text
                FROM analytics.agg_attendance GROUP BY month, level_code, sex
                UNION ALL SELECT row(3, term_id, term_name, term_ends_on, level_code, sex, pupils, mean, passed)::text
                FROM analytics.agg_results WHERE subject_code = ''
                UNION ALL SELECT row(4, month, school_year, level_code, sex, age, pupils)::text FROM analytics.agg_age),
            sheet AS (
                SELECT row(1, month, school_year, c ->> 0, c ->> 1, c ->> 2, pupils ->> i, repeating ->> i)::text AS told
                FROM analytics.sheet_enrollment, LATERAL (%1$s) each
                UNION ALL SELECT row(2, month, c ->> 0, c ->> 1, pupils ->> i, slots ->> i, missed ->> i)::text
                FROM analytics.sheet_attendance, LATERAL (%1$s) each
                UNION ALL SELECT row(3, term_id, term_name, term_ends_on, c ->> 0, c ->> 1, pupils ->> i, means ->> i, passed ->> i)::text
                FROM analytics.sheet_results, LATERAL (%1$s) each
                UNION ALL SELECT row(4, month, school_year, c ->> 0, c ->> 1, ages ->> i, pupils ->> i)::text
                FROM analytics.sheet_age, LATERAL (%1$s) each)
            SELECT count(*) FROM ((TABLE cell EXCEPT ALL TABLE sheet) UNION ALL (TABLE sheet EXCEPT ALL TABLE cell)) d
            """.formatted("SELECT c, n::int - 1 AS i FROM json_array_elements(cells) WITH ORDINALITY AS a (c, n)");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nightsThatFollowChangesEndWhereOneOverEverythingEnds(long seed) {
        var school = new NightSchool(seed);
        school.live(MUCH);
        school.night();
        for (var night = 1; night <= 3; night++) {
            school.live(SOME);
            school.moveOnTo(school.today().plusDays(night));
            school.night();
        }
        var followed = school.facts();
        school.forgetEverything();
        school.night();

        assertThat(followed).containsExactlyElementsOf(school.facts());
        assertThat(followed).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void aPupilsTotalsAreThoseOfTheAttendanceList(long seed) {
        var school = lived(seed);
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
                .collect(Collectors.toMap(PupilAttendance::pupil, SchoolNightIT::figures, (one, same) -> one));

        assertThat(counted(school)).containsExactlyInAnyOrderEntriesOf(theirs);
        assertThat(theirs.values()).anyMatch(figures -> figures.get(1) > 0);
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
        var school = lived(seed);
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
    @ValueSource(longs = {31, 32})
    void whatDistrictsSeeIsTheSumOfTheSchoolsOwnTables(long seed) {
        var school = lived(seed);

        assertThat(school.grades.count("SELECT coalesce(sum(absent), 0) FROM analytics.agg_attendance"))
                .isEqualTo(school.grades.count("""
                        SELECT count(*) FROM absence a JOIN roll r ON r.id = a.roll_id AND NOT r.teacher_absent
                        JOIN enrollment e ON e.pupil_id = a.pupil_id AND e.school_class_id = r.school_class_id
                             AND e.starts_on <= r.held_on AND (e.ends_on IS NULL OR e.ends_on > r.held_on)
                        WHERE a.state = 'absent'
                        """))
                .isPositive();
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
                        + " WHERE a.cancelled_at IS NULL AND (m.score IS NOT NULL OR m.state IS NOT NULL)"))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {33, 34})
    void whatDistrictsSeeOfResultsIsTheMeanOfThePupilsOfASex(long seed) {
        var school = lived(seed);

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
                                + " + (SELECT count(*) FROM analytics.fact_general WHERE status = 'scored')"))
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void aNightThatIsCutAnywhereEndsLikeOneThatIsNot(Part cut) {
        var school = lived(41);
        school.live(SOME);
        school.moveOnTo(school.today().plusDays(1));
        for (var part : Part.values()) {
            if (part == cut) {
                assertThatThrownBy(() -> school.grades.as(school.grades.office, SchoolNight.class, night -> {
                            night.count(part);
                            throw new IllegalStateException("cut");
                        }))
                        .hasMessage("cut");
                break;
            }
            school.count(part);
        }
        school.night();
        var restarted = school.facts();
        school.forgetEverything();
        school.night();

        assertThat(restarted).containsExactlyElementsOf(school.facts());
    }

    @Test
    void aNightWithoutChangesWritesNothingOfPupils() {
        var school = lived(51);
        var before = school.facts();
        var rows = school.grades
                .as(school.grades.office, SchoolNight.class, night -> night.count(Part.SOURCES))
                .rows();
        school.night();

        assertThat(rows).isZero();
        assertThat(school.facts()).isEqualTo(before);
        assertThat(school.grades.count("SELECT count(*) FROM analytics.stale")).isZero();
    }

    @Test
    void whoCommitsLateIsCountedByTheNextNight() {
        var school = lived(61);
        var rolls = school.grades.count("SELECT sum(rolls_taken) FROM analytics.fact_roll");
        school.grades.school.sql(late -> {
            var id = com.educonnect.platform.Ids.next();
            late.update(
                    "INSERT INTO roll (id, school_class_id, held_on, slot_id, taken_by) SELECT ?, ?, ?::date, id, ? FROM slot"
                            + " WHERE code = 'H1'",
                    id,
                    school.classes.getFirst(),
                    LocalDate.of(2026, 10, 24),
                    id);
            late.update("INSERT INTO change (entity, entity_id, version) VALUES ('roll', ?, 1)", id);
            school.night();
            return null;
        });
        assertThat(school.grades.count("SELECT sum(rolls_taken) FROM analytics.fact_roll"))
                .isEqualTo(rolls);
        school.night();
        assertThat(school.grades.count("SELECT sum(rolls_taken) FROM analytics.fact_roll"))
                .isEqualTo(rolls + 1);
    }

    @Test
    void aNightTellsTheLastDayWithARoll() {
        var school = lived(61);

        assertThat(school.grades.count("SELECT count(*) FROM analytics.dim_school WHERE last_roll_on ="
                        + " (SELECT max(day) FROM analytics.fact_roll WHERE rolls_taken > 0)"))
                .isEqualTo(1);

        school.grades.write("UPDATE analytics.fact_roll SET rolls_taken = 0");
        school.night();
        assertThat(school.grades.count("SELECT count(*) FROM analytics.dim_school WHERE last_roll_on IS NULL"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {33, 34})
    void onSheetsStandsWhatWasCountedOfEachCell(long seed) {
        var school = lived(seed);
        assertThat(school.grades.count(DIFFERENT)).isZero();
        for (var table : List.of("agg_enrollment", "agg_attendance", "agg_results", "agg_age")) {
            assertThat(school.grades.count("SELECT count(*) FROM analytics." + table))
                    .isPositive();
            school.grades.write("UPDATE analytics." + table + " SET pupils = pupils + 1 WHERE sex = 'F'");
            assertThat(school.grades.count(DIFFERENT)).isPositive();
            school.night();
            assertThat(school.grades.count(DIFFERENT)).isZero();
            school.grades.write("DELETE FROM analytics." + table);
            assertThat(school.grades.count(DIFFERENT)).isPositive();
            school.night();
            assertThat(school.grades.count(DIFFERENT)).isZero();
        }
    }

    @Test
    void aSchoolThatMovesToAnotherTimeZoneIsCountedByItsNewDays() {
        var school = lived(71);
        school.grades.school.moveTo(ZoneId.of("Indian/Mauritius"));
        school.night();
        var moved = school.facts();
        school.forgetEverything();
        school.night();

        assertThat(moved).containsExactlyElementsOf(school.facts());
        assertThat(school.grades.count(
                        "SELECT count(*) FROM analytics.fact_payment p WHERE NOT EXISTS (SELECT FROM payment o"
                                + " WHERE (o.settled_at AT TIME ZONE 'Indian/Mauritius')::date = p.day)"))
                .isZero();
    }

    @Test
    void whoIsErasedIsGoneFromEveryFact() {
        var school = lived(81);
        var pupil = school.pupils.get(1);
        for (var table : List.of("absence", "submission", "submission_mark", "mark", "enrollment")) {
            school.grades.write("DELETE FROM " + table + " WHERE pupil_id = ?", pupil);
        }
        school.grades.write("DELETE FROM pupil WHERE person_id = ?", pupil);
        school.night();
        var after = school.facts();
        school.forgetEverything();
        school.night();

        assertThat(after).containsExactlyElementsOf(school.facts());
        assertThat(school.grades.count("SELECT count(*) FROM analytics.dim_pupil"))
                .isEqualTo(14);
    }

    @Test
    void whatWasLearntFromSomebodyErasedIsForgottenThatNightAndWarningsAreDue() {
        var school = lived(81);
        school.grades.write(
                "INSERT INTO analytics.warning_sharing (district_id, agreed_by) VALUES (uuidv7(), uuidv7())");
        school.grades.write(
                "INSERT INTO analytics.warning_example (district_id, level_code, laid_on, year_starts_on,"
                        + " last_average, absences, below, failed) VALUES (uuidv7(), '6E', '2026-11-01', '2025-09-08', 0.5, 0, false, false)");
        school.grades.write("UPDATE analytics.progress SET warned_on = '2026-11-01'");
        school.grades.write("INSERT INTO person (id, family_name) VALUES (uuidv7(), 'Sarr')");
        school.night();
        assertThat(
                        school.grades.count(
                                "SELECT count(*) FROM analytics.warning_example, analytics.progress WHERE warned_on IS NOT NULL"))
                .isEqualTo(1);

        for (var table : List.of("absence", "submission", "submission_mark", "mark", "enrollment")) {
            school.grades.write("DELETE FROM " + table + " WHERE pupil_id = ?", school.pupils.get(1));
        }
        school.grades.write("DELETE FROM pupil WHERE person_id = ?", school.pupils.get(1));
        school.night();
        assertThat(school.grades.count("SELECT count(*) FROM analytics.warning_example"))
                .isZero();
        assertThat(school.grades.count("SELECT count(*) FROM analytics.progress WHERE warned_on IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsLinkedWithoutTheSchoolsKey() {
        var school = lived(91);
        var facts = String.join("\n", school.facts());

        assertThat(school.pupils).noneMatch(pupil -> facts.contains(pupil.toString()));
        assertThat(facts).doesNotContain("\"P1\"");
    }

    private static NightSchool lived(long seed) {
        var school = new NightSchool(seed);
        school.live(MUCH);
        school.night();
        school.live(SOME);
        school.moveOnTo(school.today().plusDays(12));
        school.night();
        return school;
    }
}
