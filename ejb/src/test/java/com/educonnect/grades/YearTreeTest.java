package com.educonnect.grades;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.Calendar.Seal;
import com.educonnect.grades.Calendar.Span;
import com.educonnect.grades.rules.scheme.PeriodLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class YearTreeTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 7);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    private final Span year = span(null, "year", START, END);
    private final Span first = span(null, "term", START, LocalDate.of(2026, 12, 18));
    private final Span second = span(null, "term", LocalDate.of(2027, 1, 4), END);
    private final Span sequence = span(first, "sequence", START, LocalDate.of(2026, 10, 20));
    private final Span semester = span(null, "semester", START, LocalDate.of(2027, 1, 31));

    @Test
    void termsAreHeldByTheYearWhetherTheSchoolListsItOrNot() {
        var unlisted = YearTree.around(calendar(first, second), first.id(), Set.of());
        var listed = YearTree.around(calendar(year, first, second), first.id(), Set.of());

        assertThat(unlisted.periods().count()).isEqualTo(3);
        assertThat(unlisted.periods().level(unlisted.place(second.id()))).isEqualTo(PeriodLevel.TERM);
        assertThat(listed.periods().count()).isEqualTo(3);
        assertThat(listed.place(year.id())).isZero();
    }

    @Test
    void aSequenceLiesInItsTerm() {
        var tree = YearTree.around(calendar(year, first, sequence, second), sequence.id(), Set.of());

        assertThat(tree.periods().level(tree.place(sequence.id()))).isEqualTo(PeriodLevel.SEQUENCE);
        assertThat(tree.periods().count()).isEqualTo(4);
    }

    @Test
    void aYearDividedInTwoWaysIsSeenInTheOneThatIsAskedForOrWasUsed() {
        var calendar = calendar(year, first, second, semester);

        assertThat(YearTree.around(calendar, first.id(), Set.of()).has(semester.id()))
                .isFalse();
        assertThat(YearTree.around(calendar, semester.id(), Set.of()).has(first.id()))
                .isFalse();
        var used = YearTree.around(calendar, year.id(), Set.of(first.id()));
        assertThat(used.has(second.id())).isTrue();
        assertThat(used.has(semester.id())).isFalse();
    }

    @Test
    void aPeriodRestsUnderTheSealOfWhateverHoldsIt() {
        var calendar = calendar(
                List.of(new Seal(UUID.randomUUID(), first.id(), START, true, 1)), year, first, sequence, second);

        assertThat(calendar.seal(sequence.id())).isPresent();
        assertThat(calendar.seal(first.id())).isPresent();
        assertThat(calendar.seal(second.id())).isEmpty();
        assertThat(calendar.within(first.id())).containsExactly(first.id(), sequence.id());
        assertThat(calendar.within(year.id())).hasSize(4);
    }

    @Test
    void theLatestReopeningIsNamed() {
        var early = new Seal(UUID.randomUUID(), first.id(), START, false, 1);
        var late = new Seal(UUID.randomUUID(), first.id(), START, false, 2);

        assertThat(calendar(List.of(late, early), first, sequence).reopening(sequence.id()))
                .isEqualTo(late.id());
        assertThat(calendar(first, sequence).reopening(sequence.id())).isNull();
    }

    private static Span span(Span parent, String kind, LocalDate from, LocalDate to) {
        return new Span(UUID.randomUUID(), parent == null ? null : parent.id(), kind, kind, from, to);
    }

    private static Calendar calendar(Span... spans) {
        return calendar(List.of(), spans);
    }

    private static Calendar calendar(List<Seal> seals, Span... spans) {
        return new Calendar(START, END, List.of(spans), seals);
    }
}
