package com.educonnect.people.calendar;

import static com.educonnect.people.PeopleFixtures.YEAR_END;
import static com.educonnect.people.PeopleFixtures.YEAR_START;
import static com.educonnect.people.PeopleFixtures.year2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.people.CalendarService;
import com.educonnect.people.PeopleSchool;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class YearServiceIT {
    private final PeopleSchool school = new PeopleSchool();
    private final UUID year = UUID.randomUUID();

    @BeforeEach
    void anOpenYear() {
        save(year2026(0, "draft"));
        save(year2026(1, "open"));
    }

    @Test
    void aRepeatedCallIsAnsweredWithWhatIsThereAndWritesNothing() {
        school.audited.clear();

        assertThat(save(year2026(0, "open"))).returns(2, YearView::version).returns("open", YearView::state);
        assertThat(school.audited).isEmpty();
    }

    @Test
    void nobodyOverwritesWhatHeHasNotRead() {
        var renamed = new SaveYear(
                1, "Autre", YEAR_START, YEAR_END, "open", year2026(0, "open").weekend());

        assertThatThrownBy(() -> save(renamed)).hasMessageContaining("platform.stale-version");
        assertThat(school.call(YearService.class, it -> it.year(year)).name()).isEqualTo("2026-2027");
    }

    @Test
    void twoYearsShareNoDay() {
        var next = new SaveYear(
                0,
                "2027",
                YEAR_END,
                YEAR_END.plusDays(300),
                "draft",
                year2026(0, "open").weekend());

        assertThatThrownBy(() -> school.call(YearService.class, it -> it.save(UUID.randomUUID(), next)))
                .hasMessageContaining("people.years-overlap");
    }

    @Test
    void aYearDoesNotShrinkUnderItsPeriods() {
        save(new SavePeriod(0, year, null, "trimestre", "T3", LocalDate.of(2027, 4, 5), YEAR_END, 3));
        var shorter = new SaveYear(
                2,
                "2026-2027",
                YEAR_START,
                YEAR_END.minusDays(1),
                "open",
                year2026(0, "open").weekend());

        assertThatThrownBy(() -> save(shorter)).hasMessageContaining("people.outside-year");
    }

    @Test
    void nothingChangesInAClosedYear() {
        var closure = UUID.randomUUID();
        var tabaski = new SaveClosure(0, year, "Tabaski", LocalDate.of(2027, 5, 16), LocalDate.of(2027, 5, 17), true);
        school.call(ClosureService.class, it -> it.save(closure, tabaski));
        save(year2026(2, "closed"));

        assertThatThrownBy(() -> save(new SavePeriod(0, year, null, "term", "T1", YEAR_START, YEAR_END, 1)))
                .hasMessageContaining("people.year-closed");
        assertThatThrownBy(() -> school.call(ClosureService.class, it -> {
                    it.remove(closure);
                    return null;
                }))
                .hasMessageContaining("people.year-closed");
    }

    @Test
    void aDayIsASchoolDayUnlessItIsWeekendClosedOrOutside() {
        school.call(
                ClosureService.class,
                it -> it.save(
                        UUID.randomUUID(),
                        new SaveClosure(
                                0, year, "Paix", LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 16), false)));

        assertThat(isSchoolDay("2026-11-18")).isTrue();
        assertThat(isSchoolDay("2026-11-16")).isFalse();
        assertThat(isSchoolDay("2026-11-21")).isFalse();
        assertThat(isSchoolDay("2026-08-03")).isFalse();
    }

    @Test
    void pagesFollowOneAnother() {
        for (var i = 1; i <= 3; i++) {
            var day = YEAR_START.plusDays(i);
            var closure = new SaveClosure(0, year, "Fermeture " + i, day, day, false);
            school.call(ClosureService.class, it -> it.save(UUID.randomUUID(), closure));
        }
        var first = school.call(ClosureService.class, it -> it.closures(year, null, 2));
        var second = school.call(ClosureService.class, it -> it.closures(year, first.next(), 2));

        assertThat(first.items()).extracting(ClosureView::name).containsExactly("Fermeture 1", "Fermeture 2");
        assertThat(second.items()).extracting(ClosureView::name).containsExactly("Fermeture 3");
        assertThat(second.next()).isNull();
    }

    private boolean isSchoolDay(String day) {
        return school.call(CalendarService.class, it -> it.isSchoolDay(LocalDate.parse(day)));
    }

    private YearView save(SaveYear command) {
        return school.call(YearService.class, it -> it.save(year, command));
    }

    private PeriodView save(SavePeriod command) {
        return school.call(PeriodService.class, it -> it.save(UUID.randomUUID(), command));
    }
}
