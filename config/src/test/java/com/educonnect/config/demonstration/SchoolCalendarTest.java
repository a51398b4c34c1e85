package com.educonnect.config.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchoolCalendarTest {
    static Stream<LocalDate> everyDay() {
        return LocalDate.of(2026, 11, 28).datesUntil(LocalDate.of(2028, 12, 1));
    }

    @ParameterizedTest
    @MethodSource("everyDay")
    void everySchoolHasARunningYearWithWeeksBehindItAndToCome(LocalDate today) {
        assertThat(School.all(today))
                .allSatisfy(school -> runs(school.sessions().getFirst(), today));
        assertThat(Neighbour.all(true).stream().filter(each -> !each.late()))
                .isNotEmpty()
                .allSatisfy(each -> runs(each.years(today).getFirst(), today));
    }

    private static void runs(School.Year year, LocalDate today) {
        assertThat(year.from()).isBeforeOrEqualTo(today.minusWeeks(3));
        assertThat(year.to())
                .isAfterOrEqualTo(today.plusWeeks(2))
                .isBefore(year.from().plusWeeks(59));
    }

    @ParameterizedTest
    @MethodSource("everyDay")
    void termsFollowEachOtherFromTheFirstDayOfTheYearToItsLast(LocalDate today) {
        for (var school : School.all(today)) {
            var year = school.sessions().getFirst();
            var terms = school.sessions().subList(1, school.sessions().size());
            assertThat(terms.getFirst().from()).isEqualTo(year.from());
            for (var n = 1; n < terms.size(); n++) {
                assertThat(terms.get(n).from())
                        .isEqualTo(terms.get(n - 1).to().plusDays(1))
                        .isBefore(terms.get(n).to());
            }
            assertThat(terms.getLast().to()).isEqualTo(year.to());
        }
    }

    @ParameterizedTest
    @MethodSource("everyDay")
    void yearsThatHaveEndedLieBeforeTodayAndBeforeEachOther(LocalDate today) {
        for (var neighbour : Neighbour.all(true)) {
            var years = neighbour.years(today);
            var ended = neighbour.late() ? years : years.subList(1, years.size());
            assertThat(ended).hasSizeGreaterThanOrEqualTo(1).allMatch(year -> year.to()
                    .isBefore(today));
            for (var n = 1; n < years.size(); n++) {
                assertThat(years.get(n).from())
                        .isEqualTo(years.get(n - 1).from().minusYears(1));
                assertThat(years.get(n).to()).isBefore(years.get(n - 1).from());
            }
        }
    }

    @Test
    void inTermTheDaysAreThoseOfTheCountry() {
        assertThat(SchoolCalendar.SENEGAL.sessions(LocalDate.of(2026, 11, 28)))
                .isEqualTo(List.of(
                        year("schoolYear", "2026-2027", "2026-10-05", "2027-07-31"),
                        year("semester", "Semestre 1", "2026-10-05", "2027-02-14"),
                        year("semester", "Semestre 2", "2027-02-15", "2027-07-31")));
        assertThat(SchoolCalendar.SOUTH_AFRICA.year(LocalDate.of(2027, 5, 1), 0))
                .isEqualTo(year("schoolYear", "2027", "2027-01-14", "2027-12-09"));
    }

    @Test
    void whenAYearHasJustEndedItIsStretchedUntilTheNextIsThreeWeeksOld() {
        assertThat(SchoolCalendar.SOUTH_AFRICA.year(LocalDate.of(2026, 12, 10), 0))
                .isEqualTo(year("schoolYear", "2026", "2026-01-14", "2026-12-24"));
        assertThat(SchoolCalendar.SENEGAL.year(LocalDate.of(2027, 10, 25), 0).title())
                .isEqualTo("2026-2027");
        assertThat(SchoolCalendar.SENEGAL.year(LocalDate.of(2027, 10, 26), 0))
                .isEqualTo(year("schoolYear", "2027-2028", "2027-10-05", "2028-07-31"));
    }

    private static School.Year year(String type, String title, String from, String to) {
        return new School.Year(type, title, LocalDate.parse(from), LocalDate.parse(to));
    }
}
