package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a night counts is what is there, whatever happened before, between and during nights. */
class SchoolNightIT {
    @ParameterizedTest
    @NightSeeds({1, 2, 3, 4})
    void nightsThatFollowChangesEndWhereOneOverEverythingEnds(long seed) {
        var school = new NightSchool(seed);
        school.live(NightSchool.MUCH);
        school.night();
        for (var night = 1; night <= 3; night++) {
            school.live(NightSchool.SOME);
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
    @EnumSource(Part.class)
    void aNightThatIsCutAnywhereEndsLikeOneThatIsNot(Part cut) {
        var school = NightSchool.lived(41);
        school.live(NightSchool.SOME);
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
        var school = NightSchool.lived(51);
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
        var school = NightSchool.lived(61);
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
        var school = NightSchool.lived(61);

        assertThat(school.grades.count("SELECT count(*) FROM analytics.dim_school WHERE last_roll_on ="
                        + " (SELECT max(day) FROM analytics.fact_roll WHERE rolls_taken > 0)"))
                .isEqualTo(1);

        school.grades.write("UPDATE analytics.fact_roll SET rolls_taken = 0");
        school.night();
        assertThat(school.grades.count("SELECT count(*) FROM analytics.dim_school WHERE last_roll_on IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void aSchoolThatMovesToAnotherTimeZoneIsCountedByItsNewDays() {
        var school = NightSchool.lived(71);
        school.moveTo("Indian/Mauritius");
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
        var school = NightSchool.lived(81);
        var before = school.facts();
        var pupil = school.people.mistaken();
        school.night();
        assertThat(keys(school)).contains(new OwnBooks(school).key(pupil));
        school.people.erase(pupil);
        school.night();
        var after = school.facts();
        assertThat(after).containsExactlyElementsOf(before);
        school.forgetEverything();
        school.night();

        assertThat(after).containsExactlyElementsOf(school.facts());
        assertThat(school.grades.count("SELECT count(*) FROM analytics.dim_pupil"))
                .isEqualTo(school.pupils.size());
    }

    @Test
    void whatWasLearntFromSomebodyErasedIsForgottenThatNightAndWarningsAreDue() {
        var school = NightSchool.lived(81);
        school.grades.write(
                "INSERT INTO analytics.warning_sharing (district_id, agreed_by) VALUES (uuidv7(), uuidv7())");
        school.grades.write(
                "INSERT INTO analytics.warning_example (district_id, level_code, laid_on, year_starts_on,"
                        + " last_average, absences, below, failed) VALUES (uuidv7(), '6E', '2026-11-01', '2025-09-08', 0.5, 0, false, false)");
        school.grades.write("UPDATE analytics.progress SET warned_on = '2026-11-01'");
        school.grades.write("INSERT INTO person (id, family_name) VALUES (uuidv7(), 'Sarr')");
        var pupil = school.people.mistaken();
        school.night();
        assertThat(
                        school.grades.count(
                                "SELECT count(*) FROM analytics.warning_example, analytics.progress WHERE warned_on IS NOT NULL"))
                .isEqualTo(1);

        school.people.erase(pupil);
        school.night();
        assertThat(school.grades.count("SELECT count(*) FROM analytics.warning_example"))
                .isZero();
        assertThat(school.grades.count("SELECT count(*) FROM analytics.progress WHERE warned_on IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsLinkedWithoutTheSchoolsKey() {
        var school = NightSchool.lived(91);
        var facts = String.join("\n", school.facts());

        assertThat(school.pupils).noneMatch(pupil -> facts.contains(pupil.toString()));
        assertThat(facts).doesNotContain("\"P1\"");
    }

    @Test
    void aPupilWithTheSameIdInTwoSchoolsHasAnotherKeyInEach() {
        var one = new NightSchool(92);
        var other = new NightSchool(93);
        var pupil = one.pupils.getFirst();
        other.grades.write("INSERT INTO person (id, family_name) VALUES (?, 'P0')", pupil);
        other.grades.write("INSERT INTO pupil (person_id) VALUES (?)", pupil);
        one.night();
        other.night();

        assertThat(new OwnBooks(one).key(pupil)).isIn(keys(one)).isNotIn(keys(other));
        assertThat(new OwnBooks(other).key(pupil)).isIn(keys(other)).isNotIn(keys(one));
    }

    private static List<UUID> keys(NightSchool school) {
        return new OwnBooks(school).rows("SELECT pupil_key FROM analytics.dim_pupil", row -> OwnBooks.id(row, 1));
    }
}
