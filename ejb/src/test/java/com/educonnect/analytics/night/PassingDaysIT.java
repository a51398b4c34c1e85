package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.attendance.DayRoll;
import com.educonnect.attendance.RollDayService;
import com.educonnect.grades.GradeSchool;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Page;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the mere passing of days makes of a school: rolls that nobody took, and a census for each month. */
class PassingDaysIT {
    private static final int EVENTS = 250;

    @ParameterizedTest
    @ValueSource(longs = {91, 92})
    void rollsAreExpectedAndMissingAsTheListOfTheDaySays(long seed) {
        var school = new NightSchool(seed);
        school.live(EVENTS);
        var lunch = lunch(school);
        roll(school, school.classes.getFirst(), LocalDate.of(2026, 10, 6), lunch);
        school.night();
        school.moveOnTo(school.today().plusDays(4));
        roll(school, school.group, LocalDate.of(2026, 10, 15), lesson(school));
        school.night();

        var missing = listed(school, (list, day) -> list.missing(day, null, null));
        assertThat(counted(school, "rolls_missing")).isEqualTo(missing);
        assertThat(counted(school, "rolls_expected"))
                .isEqualTo(listed(school, (list, day) -> list.day(day, null, null)));
        assertThat(missing.values()).contains(1, 2, 3);
    }

    @Test
    void eachMonthThatPassesHasItsCensusThoughNothingChanged() {
        var school = new NightSchool(93);
        school.night();
        assertThat(months(school)).isEqualTo(2);

        school.moveOnTo(LocalDate.of(2026, 12, 10));
        school.night();

        assertThat(months(school)).isEqualTo(4);
    }

    private static long months(NightSchool school) {
        return school.grades.count("SELECT count(DISTINCT month) FROM analytics.agg_enrollment");
    }

    /** Where each class is called by the lesson, a roll at noon is one more. */
    private static UUID lunch(NightSchool school) {
        var id = Ids.next();
        school.grades.write(
                "INSERT INTO slot (id, code, name, unit, half_day, starts_at, ends_at, position)"
                        + " VALUES (?, 'N', 'N', 'half_day', 'pm', '12:00', '12:30', 9)",
                id);
        return id;
    }

    private static UUID lesson(NightSchool school) {
        return school.grades
                .school
                .sql(data -> data.find(
                        "SELECT id FROM slot WHERE unit = 'lesson' ORDER BY position LIMIT 1",
                        row -> row.getObject(1, UUID.class)))
                .orElseThrow();
    }

    private static void roll(NightSchool school, UUID schoolClass, LocalDate day, UUID slot) {
        var id = Ids.next();
        school.grades.write(
                "INSERT INTO roll (id, school_class_id, held_on, slot_id, taken_by) VALUES (?, ?, ?, ?, ?)",
                id,
                schoolClass,
                day,
                slot,
                school.grades.office.person());
        school.grades.write(
                "INSERT INTO change (entity, entity_id, school_class_id, version) VALUES ('roll', ?, ?, 1)",
                id,
                schoolClass);
    }

    private static Map<String, Integer> listed(
            NightSchool school, BiFunction<RollDayService, LocalDate, Page<DayRoll>> list) {
        var head = GradeSchool.actor(school.grades.office.person(), "rolls.read", "rolls.office");
        var listed = new TreeMap<String, Integer>();
        for (var day = NightSchool.START; day.isBefore(school.today()); day = day.plusDays(1)) {
            var asked = day;
            var rolls = school.grades.as(head, RollDayService.class, service -> list.apply(service, asked));
            assertThat(rolls.next()).isNull();
            rolls.items().stream()
                    .filter(roll -> school.classes.contains(roll.schoolClass()))
                    .forEach(roll -> listed.merge(asked + " " + roll.schoolClass(), 1, Integer::sum));
        }
        return listed;
    }

    private static Map<String, Integer> counted(NightSchool school, String figure) {
        record Counted(String day, int rolls) {}
        return school
                .grades
                .school
                .sql(data -> data.query(
                        "SELECT day || ' ' || class_id, " + figure + " FROM analytics.fact_roll r"
                                + " JOIN analytics.dim_class c USING (tenant, class_id) WHERE c.kind = 'class' AND "
                                + figure
                                + " <> 0",
                        row -> new Counted(row.getString(1), row.getInt(2))))
                .stream()
                .collect(Collectors.toMap(Counted::day, Counted::rolls, Integer::sum, TreeMap::new));
    }
}
