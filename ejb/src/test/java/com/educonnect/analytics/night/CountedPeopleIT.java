package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.analytics.night.LivedOffice.LogIn;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Who works in a school and who comes to its pages: counted once more, one after the other. */
class CountedPeopleIT {
    private record Employed(UUID id, String sex, LocalDate from, LocalDate until) {}

    private record Teaching(UUID staff, LocalDate from, LocalDate until, int minutes) {}

    @ParameterizedTest
    @NightSeeds({51, 52})
    void staffIsWhoWorksHereAtTheEndOfEachMonth(long seed) {
        var school = NightSchool.lived(seed);
        for (var n = 0; n < 6; n++) {
            school.people.employ();
        }
        school.night();
        var books = new OwnBooks(school);

        assertThat(books.rows(
                        "SELECT format('%s %s %s: %s, %s', month, role, sex, staff, weekly_minutes) FROM analytics.agg_staff",
                        row -> row.getString(1)))
                .containsExactlyInAnyOrderElementsOf(staff(school, books));
    }

    private static List<String> staff(NightSchool school, OwnBooks books) {
        var employed = books.rows(
                "SELECT s.person_id, coalesce(p.sex, 'U'), s.entered_on, s.left_on FROM staff s JOIN person p ON p.id = s.person_id",
                row -> new Employed(OwnBooks.id(row, 1), row.getString(2), OwnBooks.day(row, 3), OwnBooks.day(row, 4)));
        var teaching = books.rows(
                "SELECT staff_id, starts_on, ends_on, weekly_minutes FROM teaching_assignment",
                row -> new Teaching(OwnBooks.id(row, 1), OwnBooks.day(row, 2), OwnBooks.day(row, 3), row.getInt(4)));
        var until = school.today().minusDays(1);
        var lines = new ArrayList<String>();
        for (var month = NightSchool.START.withDayOfMonth(1); !month.isAfter(until); month = month.plusMonths(1)) {
            var last = month.plusMonths(1).minusDays(1);
            var day = last.isAfter(until) ? until : last;
            var told = new TreeMap<String, List<Integer>>();
            for (var each : employed) {
                if (OwnBooks.isWithin(day, each.from(), each.until())) {
                    var taught = teaching.stream()
                            .filter(one ->
                                    one.staff().equals(each.id()) && OwnBooks.isWithin(day, one.from(), one.until()))
                            .toList();
                    told.merge(
                            month + (taught.isEmpty() ? " other " : " teacher ") + each.sex(),
                            List.of(
                                    1,
                                    taught.stream().mapToInt(Teaching::minutes).sum()),
                            (one, other) -> List.of(one.get(0) + other.get(0), one.get(1) + other.get(1)));
                }
            }
            told.forEach((key, figures) -> lines.add(key + ": " + figures.get(0) + ", " + figures.get(1)));
        }
        return lines;
    }

    @ParameterizedTest
    @NightSeeds({61, 62})
    void useIsWhoLoggedInOnEachDay(long seed) {
        var school = NightSchool.lived(seed);
        for (var n = 0; n < 30; n++) {
            school.office.logIn();
        }
        school.moveOnTo(school.today().plusDays(1));
        school.night();

        assertThat(use(school)).isEqualTo(use(school.office.logIns, ZoneOffset.UTC));
    }

    @Test
    void inAnotherTimeZoneRecentDaysAreOthersAndThoseThatAreForgottenStay() {
        var school = new NightSchool(63);
        var old = school.now().minus(Duration.ofDays(35));
        school.office.logIn(old);
        var late = school.now().minus(Duration.ofHours(4));
        var earlier = late.minus(Duration.ofDays(1));
        school.office.logIn(earlier);
        school.office.logIn(late);
        school.night();
        school.office.forgetBefore(earlier.minusSeconds(1));
        for (var zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Africa/Abidjan")) {
            school.moveTo(zone);
            school.night();
            assertThat(use(school).keySet().stream()
                            .map(line -> LocalDate.parse(line.substring(0, 10)))
                            .distinct())
                    .containsExactly(
                            LocalDate.ofInstant(old, ZoneOffset.UTC),
                            LocalDate.ofInstant(earlier, ZoneId.of(zone)),
                            LocalDate.ofInstant(late, ZoneId.of(zone)));
        }
    }

    private static Map<String, List<Integer>> use(List<LogIn> logIns, ZoneId zone) {
        var told = new TreeMap<String, List<LogIn>>();
        for (var each : logIns) {
            for (var role : each.roles()) {
                told.computeIfAbsent(LocalDate.ofInstant(each.at(), zone) + " " + role, none -> new ArrayList<>())
                        .add(each);
            }
        }
        return told.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> List.of(each.getValue().size(), (int) each.getValue().stream()
                                .map(LogIn::identity)
                                .distinct()
                                .count()),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private static Map<String, List<Integer>> use(NightSchool school) {
        record Line(String key, List<Integer> figures) {}
        return new OwnBooks(school)
                        .rows(
                                "SELECT day || ' ' || role, logins, users FROM analytics.fact_use",
                                row -> new Line(row.getString(1), List.of(row.getInt(2), row.getInt(3))))
                        .stream()
                        .collect(Collectors.toMap(Line::key, Line::figures, (one, same) -> one, TreeMap::new));
    }
}
