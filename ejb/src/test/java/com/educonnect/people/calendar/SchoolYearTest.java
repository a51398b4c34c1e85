package com.educonnect.people.calendar;

import static com.educonnect.people.PeopleFixtures.YEAR_END;
import static com.educonnect.people.PeopleFixtures.YEAR_START;
import static com.educonnect.people.PeopleFixtures.year2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.people.SchoolCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SchoolYearTest {
    private final SchoolYear year = new SchoolYear(UUID.randomUUID());

    @Test
    void isPreparedThenOpenedThenClosedAndNeverBack() {
        year.change(year2026(0, "draft"));
        assertThatThrownBy(() -> year.change(year2026(0, "closed"))).hasMessageContaining("people.year-cannot-become");
        year.change(year2026(0, "open"));
        assertThatThrownBy(() -> year.change(year2026(0, "draft"))).hasMessageContaining("people.year-cannot-become");
        year.change(year2026(0, "closed"));
        assertThatThrownBy(() -> year.change(year2026(0, "open"))).hasMessageContaining("people.year-closed");
    }

    @Test
    void hasSomeDayOfTheWeekForSchool() {
        var never = new SaveYear(0, "2026", YEAR_START, YEAR_END, "draft", List.of(DayOfWeek.values()));

        assertThatThrownBy(() -> year.change(never)).hasMessageContaining("people.no-school-day-left");
    }

    @Test
    void restsOnThursdayAndFridayWhereTheSchoolDoes() {
        var calendar =
                new SchoolCalendar(YEAR_START, YEAR_END, Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), List.of());

        assertThat(calendar.isSchoolDay(LocalDate.of(2026, 11, 20))).isFalse();
        assertThat(calendar.isSchoolDay(LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(calendar.schoolDays(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22)))
                .isEqualTo(5);
    }
}
