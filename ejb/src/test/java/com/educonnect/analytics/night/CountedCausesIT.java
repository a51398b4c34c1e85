package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.analytics.night.OwnBooks.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;

/** What each pupil missed, for which cause, on each day: counted once more from the rolls, one exception after the other. */
class CountedCausesIT {
    private static final List<String> CAUSES =
            List.of("absent", "excused", "excluded", "late", "left_early", "dispensed");

    private record Held(UUID roll, UUID schoolClass, LocalDate day, int minutes) {}

    private record Differing(UUID roll, UUID pupil, String state, int minutes) {}

    private record Day(UUID schoolClass, LocalDate day, UUID pupil) {}

    @ParameterizedTest
    @NightSeeds({13, 14, 15})
    void causesAreThoseOfTheRollsOfEachDay(long seed) {
        var school = NightSchool.lived(seed);
        var books = new OwnBooks(school);
        var expected = new ArrayList<String>();
        told(books)
                .forEach((day, figures) -> expected.add(
                        day.schoolClass() + " " + day.day() + " " + books.key(day.pupil()) + " " + figures));

        assertThat(books.rows(
                        "SELECT class_id || ' ' || day || ' ' || pupil_key || ' ' || format('[%s, %s, %s, %s, %s, %s, %s, %s, %s]',"
                                + " slots, absent, excused, excluded, late, left_early, dispensed, missed_minutes, late_minutes)"
                                + " FROM analytics.fact_attendance",
                        row -> row.getString(1)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Map<Day, List<Integer>> told(OwnBooks books) {
        var stays = books.stays();
        var exceptions = books.rows(
                "SELECT roll_id, pupil_id, state, minutes FROM absence",
                row -> new Differing(OwnBooks.id(row, 1), OwnBooks.id(row, 2), row.getString(3), row.getInt(4)));
        var held = books.rows(
                "SELECT r.id, r.school_class_id, r.held_on, extract(epoch FROM s.ends_at - s.starts_at)::int / 60"
                        + " FROM roll r JOIN slot s ON s.id = r.slot_id WHERE NOT r.teacher_absent",
                row -> new Held(OwnBooks.id(row, 1), OwnBooks.id(row, 2), OwnBooks.day(row, 3), row.getInt(4)));
        var days = new LinkedHashMap<Day, List<Integer>>();
        for (var roll : held) {
            for (var each : exceptions) {
                if (each.roll().equals(roll.roll()) && isListed(stays, each.pupil(), roll)) {
                    days.merge(
                            new Day(roll.schoolClass(), roll.day(), each.pupil()),
                            figures(each, roll),
                            CountedCausesIT::sum);
                }
            }
        }
        days.replaceAll((day, figures) -> sum(
                figures,
                List.of(
                        (int) held.stream()
                                .filter(roll -> roll.schoolClass().equals(day.schoolClass())
                                        && roll.day().equals(day.day()))
                                .count(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0)));
        return days;
    }

    private static boolean isListed(List<Stay> stays, UUID pupil, Held roll) {
        return stays.stream()
                .anyMatch(stay -> stay.pupil().equals(pupil)
                        && stay.schoolClass().equals(roll.schoolClass())
                        && stay.holds(roll.day()));
    }

    /** The first is what a dispensation takes from the lessons that were held. */
    private static List<Integer> figures(Differing each, Held roll) {
        var figures = new ArrayList<Integer>();
        figures.add(each.state().equals("dispensed") ? -1 : 0);
        CAUSES.forEach(cause -> figures.add(each.state().equals(cause) ? 1 : 0));
        figures.add(CAUSES.indexOf(each.state()) < 3 ? roll.minutes() : 0);
        figures.add(each.minutes());
        return figures;
    }

    private static List<Integer> sum(List<Integer> one, List<Integer> other) {
        var sum = new ArrayList<Integer>();
        for (var i = 0; i < one.size(); i++) {
            sum.add(one.get(i) + other.get(i));
        }
        return sum;
    }
}
