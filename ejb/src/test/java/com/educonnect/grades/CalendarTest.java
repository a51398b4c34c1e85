package com.educonnect.grades;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.Calendar.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A Cameroonian year of two terms, the first of two sequences. */
class CalendarTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 7);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    private final Span year = span(null, "year", BEGIN, END);
    private final Span first = span(year.id(), "term", BEGIN, LocalDate.of(2027, 1, 31));
    private final Span second = span(year.id(), "term", LocalDate.of(2027, 2, 1), END);
    private final Span one = span(first.id(), "sequence", BEGIN, LocalDate.of(2026, 11, 1));
    private final Span two = span(first.id(), "sequence", LocalDate.of(2026, 11, 2), LocalDate.of(2027, 1, 31));
    private final Calendar calendar = new Calendar(BEGIN, END, List.of(second, year, two, one, first), List.of());

    private static Span span(UUID parent, String kind, LocalDate from, LocalDate to) {
        return new Span(UUID.randomUUID(), parent, kind, kind + from, from, to);
    }

    @Test
    void theYearEndsWithItselfAndWithItsLastTermAndWithNoSequence() {
        assertThat(calendar.endsYear(year.id())).isTrue();
        assertThat(calendar.endsYear(second.id())).isTrue();
        assertThat(calendar.endsYear(first.id())).isFalse();
        assertThat(calendar.endsYear(two.id())).isFalse();
    }

    @Test
    void whatCameBeforeIsOfTheSameKindAndInTime() {
        assertThat(calendar.until(second.id())).containsExactly(first, second);
        assertThat(calendar.until(two.id())).containsExactly(one, two);
    }
}
