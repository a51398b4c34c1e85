package com.educonnect.people.calendar;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TermPlanTest {
    private final UUID year = UUID.randomUUID();
    private final Period first = period("trimestre", null, "2026-09-07", "2026-12-18");
    private final Period second = period("trimestre", null, "2027-01-04", "2027-03-26");

    @Test
    void aSequenceLiesInItsTerm() {
        assertThatCode(() -> check(period("séquence", first.id(), "2026-09-07", "2026-10-23")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(period("séquence", first.id(), "2026-11-02", "2027-01-08")))
                .hasMessageContaining("people.outside-parent");
    }

    @Test
    void siblingsOfOneKindDoNotOverlapAndOthersMay() {
        assertThatThrownBy(() -> check(period("Trimestre", null, "2026-12-18", "2026-12-31")))
                .hasMessageContaining("people.periods-overlap");
        assertThatCode(() -> check(period("semestre", null, "2026-09-07", "2027-02-05")))
                .doesNotThrowAnyException();
    }

    @Test
    void aTermDoesNotShrinkUnderItsSequences() {
        var sequence = period("séquence", first.id(), "2026-11-02", "2026-12-18");
        var shorter = new Period(first.id(), year);
        shorter.change(command("trimestre", null, "2026-09-07", "2026-12-01"));

        assertThatThrownBy(() -> new TermPlan(List.of(shorter, sequence)).check(shorter))
                .hasMessageContaining("people.child-outside-period");
    }

    @Test
    void aPeriodIsNotInsideItself() {
        var sequence = period("séquence", first.id(), "2026-09-07", "2026-12-18");
        var turned = new Period(first.id(), year);
        turned.change(command("trimestre", sequence.id(), "2026-09-07", "2026-12-18"));

        assertThatThrownBy(() -> new TermPlan(List.of(turned, sequence)).check(turned))
                .hasMessageContaining("people.period-in-itself");
    }

    @Test
    void aParentOfAnotherYearIsNone() {
        assertThatThrownBy(() -> check(period("séquence", UUID.randomUUID(), "2026-09-07", "2026-10-23")))
                .hasMessageContaining("people.period-in-another-year");
    }

    private void check(Period period) {
        new TermPlan(List.of(first, second)).check(period);
    }

    private Period period(String kind, UUID parent, String from, String to) {
        var period = new Period(UUID.randomUUID(), year);
        period.change(command(kind, parent, from, to));
        return period;
    }

    private SavePeriod command(String kind, UUID parent, String from, String to) {
        return new SavePeriod(0, year, parent, kind, kind + " " + from, LocalDate.parse(from), LocalDate.parse(to), 1);
    }
}
