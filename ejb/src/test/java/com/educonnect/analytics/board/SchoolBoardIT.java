package com.educonnect.analytics.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every figure here was reckoned by hand from the rows above it. */
class SchoolBoardIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 12);
    private static final Actor HEAD = StarSchool.actor(null, "figures.read");

    private final StarSchool star = new StarSchool().counted();
    private final UUID sixieme = star.schoolClass("6e A");
    private final UUID troisieme = star.schoolClass("7e A");
    private final UUID maths = star.subject("MATH");
    private final UUID first = star.term("Trimestre 1", StarSchool.YEAR_START, LocalDate.of(2026, 10, 31));
    private final UUID second = star.term("Trimestre 2", LocalDate.of(2026, 11, 1), LocalDate.of(2027, 2, 28));

    @Test
    void beforeTheFirstNightThereAreNoFiguresAndNothingIsZero() {
        var board = new StarSchool().as(HEAD, SchoolBoardService.class, SchoolBoardService::board);

        assertThat(board.night()).isNull();
        assertThat(board.days()).isEmpty();
        assertThat(board.classes()).isEmpty();
    }

    @Test
    void whoMayNotReadFiguresIsRefused() {
        assertThatThrownBy(() -> star.as(
                        StarSchool.actor(null, "rolls.read", "marks.read"),
                        SchoolBoardService.class,
                        SchoolBoardService::board))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.code()).isEqualTo(PlatformError.FORBIDDEN));
    }

    @Test
    void anotherSchoolSeesNothingOfIt() {
        star.day(MONDAY, true);
        star.roll(sixieme, MONDAY, 40, 4, 0, 0, 0, 0, 1, 0, 0);
        var board = new StarSchool().counted().as(HEAD, SchoolBoardService.class, SchoolBoardService::board);

        assertThat(board.days()).isEmpty();
        assertThat(board.classes()).isEmpty();
    }

    @Test
    void aDayAddsUpAllClassesAndAHolidayIsNoDay() {
        star.day(BEFORE, true);
        star.day(LocalDate.of(2026, 11, 13), false);
        star.day(MONDAY, true);
        star.roll(sixieme, MONDAY, 40, 4, 2, 1, 3, 1, 2, 0, 1);
        star.roll(troisieme, MONDAY, 30, 3, 0, 0, 0, 0, 2, 1, 0);

        assertThat(board().days())
                .containsExactly(
                        new DayFigures(BEFORE, new Attended(0, 0, 0, 0, 0), 0, 0),
                        new DayFigures(MONDAY, new Attended(70, 7, 2, 1, 4), 4, 1));
    }

    @Test
    void aClassIsToldWeekByWeekWithWhoTeachesIt() {
        star.teacher("Diop", sixieme, "class_teacher", null);
        star.day(BEFORE, true);
        star.day(MONDAY, true);
        star.day(TUESDAY, true);
        star.roll(sixieme, BEFORE, 40, 4, 0, 0, 0, 0, 1, 0, 0);
        star.roll(sixieme, MONDAY, 38, 2, 1, 0, 0, 0, 1, 0, 0);
        star.roll(sixieme, TUESDAY, 38, 1, 0, 1, 5, 0, 1, 0, 0);
        var classes = board().classes();

        assertThat(classes).extracting(BoardClass::name).containsExactly("6e A", "7e A");
        assertThat(classes.getFirst().teacher()).isEqualTo("DIOP Awa");
        assertThat(classes.getFirst().attended()).isEqualTo(new Attended(116, 7, 1, 1, 5));
        assertThat(classes.getFirst().weekly()).hasSize(12).endsWith(-1, 100, 66);
        assertThat(classes.getLast().weekly()).containsOnly(-1).hasSize(12);
    }

    @Test
    void onlyTheLastFiveSchoolDaysAreToRemindOf() {
        for (var back = 0; back < 8; back++) {
            var day = TUESDAY.minusDays(back);
            star.day(day, day.getDayOfWeek().getValue() < 6);
        }
        star.roll(sixieme, TUESDAY.minusDays(7), 0, 0, 0, 0, 0, 0, 8, 8, 0);
        star.roll(sixieme, TUESDAY.minusDays(6), 40, 0, 0, 0, 0, 0, 8, 2, 3);
        star.roll(sixieme, MONDAY, 40, 0, 0, 0, 0, 0, 8, 1, 0);
        star.roll(sixieme, TUESDAY, 40, 0, 0, 0, 0, 0, 8, 0, 1);

        assertThat(board().classes().getFirst().rolls()).isEqualTo(new Rolls(24, 3, 4, MONDAY));
    }

    @Test
    void marksThatAreMissingNameTheirTeacherAndTheWorstComesFirst() {
        var french = star.subject("FR");
        star.teacher("Ba", sixieme, "teacher", null);
        star.teacher("Sow", sixieme, "teacher", maths);
        star.assessment(sixieme, first, maths, LocalDate.of(2026, 10, 2), 3, 30);
        star.assessment(sixieme, first, maths, LocalDate.of(2026, 10, 9), 4, 30);
        star.assessment(sixieme, first, french, LocalDate.of(2026, 10, 5), 2, 30);
        star.assessment(troisieme, first, french, LocalDate.of(2026, 10, 5), 0, 30);
        star.assessment(troisieme, second, french, LocalDate.of(2026, 12, 5), 30, 0);

        assertThat(board().unfilled())
                .isEqualTo(new Unfilled(
                        9,
                        2,
                        List.of(
                                new Unfilled.Book(
                                        sixieme, "6e A", maths, "MATH", first, "SOW Awa", 7, LocalDate.of(2026, 10, 2)),
                                new Unfilled.Book(
                                        sixieme,
                                        "6e A",
                                        french,
                                        "FR",
                                        first,
                                        "BA Awa",
                                        2,
                                        LocalDate.of(2026, 10, 5)))));
    }

    @Test
    void quartilesAreThoseOfTheNewestTermThatHasResults() {
        for (var shown : List.of(4.0, 8.0, 11.0, 14.0, 19.0)) {
            var pupil = star.pupil(sixieme, "P" + shown.intValue());
            star.general(sixieme, first, pupil, shown);
            star.average(sixieme, first, maths, pupil, shown + 1);
        }
        var other = star.pupil(troisieme, "Other");
        star.general(troisieme, first, other, 12.5);
        star.general(sixieme, star.term("Avant", StarSchool.YEAR_START.minusDays(9), StarSchool.YEAR_START), other, 7);
        var board = board();

        assertThat(board.night().term()).isEqualTo(first);
        assertThat(board.subjects()).containsExactly(new SubjectFigures(maths, "MATH", spread(5, 2, 5, 9, 12, 15, 20)));
        assertThat(board.terms().getFirst().classes())
                .containsExactly(new TermFigures.OfClass(sixieme, BigDecimal.valueOf(7), null));
        assertThat(board.terms().subList(1, board.terms().size()))
                .containsExactly(new TermFigures(
                        first,
                        "Trimestre 1",
                        spread(6, 2, 4, 8.75, 11.75, 13.63, 19),
                        List.of(
                                new TermFigures.OfClass(
                                        sixieme, BigDecimal.valueOf(11), spread(5, 2, 4, 8, 11, 14, 19)),
                                new TermFigures.OfClass(
                                        troisieme,
                                        BigDecimal.valueOf(12.5),
                                        spread(1, 0, 12.5, 12.5, 12.5, 12.5, 12.5)))));
    }

    @Test
    void whoMissedFiveDaysOrFellByATenthIsWatchedAndOthersAreNot() {
        var often = star.pupil(sixieme, "Often");
        var fallen = star.pupil(sixieme, "Fallen");
        var both = star.pupil(troisieme, "Both");
        var well = star.pupil(troisieme, "Well");
        for (var back = 0; back < 5; back++) {
            star.away(sixieme, TUESDAY.minusDays(back), often, 1, 0, 0, 0, 0);
            star.away(troisieme, TUESDAY.minusDays(25 + back), both, 1, 0, 0, 0, 0);
            star.away(troisieme, TUESDAY.minusDays(26 + back), well, 1, 0, 0, 0, 0);
            star.away(sixieme, TUESDAY.minusDays(back), fallen, 0, 1, 0, 1, 0);
        }
        star.general(sixieme, first, fallen, 12.5);
        star.general(sixieme, second, fallen, 10.5);
        star.general(troisieme, first, both, 9);
        star.general(troisieme, second, both, 5.25);
        star.general(troisieme, first, well, 12);
        star.general(troisieme, second, well, 10.01);
        var watched = board().watched();

        assertThat(watched.count()).isEqualTo(3);
        assertThat(watched.first()).extracting(Watched::pupil).containsExactly(both, often, fallen);
        assertThat(watched.first().getFirst().reasons())
                .containsExactly(
                        new Watched.Reason("absent", BigDecimal.valueOf(5), null, null),
                        new Watched.Reason("fallen", new BigDecimal("5.25"), BigDecimal.valueOf(9), StarSchool.OUT_OF));
    }

    @Test
    void allWhomToWatchComePageByPageInTheOrderOfTheBoard() {
        var often = IntStream.range(0, 12)
                .mapToObj(n -> star.pupil(sixieme, "P" + (char) ('A' + n)))
                .toList();
        for (var n = 0; n < often.size(); n++) {
            for (var back = 0; back < 5 + n % 3; back++) {
                star.away(sixieme, TUESDAY.minusDays(back), often.get(n), 1, 0, 0, 0, 0);
            }
        }
        var board = board().watched();
        var firstPage = watched(null);
        var second = watched(firstPage.next());

        assertThat(board.count()).isEqualTo(12);
        assertThat(firstPage.items()).hasSize(7);
        assertThat(second.next()).isNull();
        assertThat(Stream.concat(firstPage.items().stream(), second.items().stream()))
                .hasSize(12)
                .doesNotHaveDuplicates()
                .startsWith(board.first().toArray(Watched[]::new));
    }

    private Page<Watched> watched(String cursor) {
        return star.as(HEAD, WatchService.class, service -> service.watched(cursor, 7));
    }

    @Test
    void useIsAddedUpByWeekAndRole() {
        star.write("INSERT INTO analytics.fact_use (day, role, logins, users) VALUES ('2026-11-09', 'teacher', 4, 3),"
                + " ('2026-11-15', 'teacher', 1, 1), ('2026-11-16', 'teacher', 2, 2), ('2026-11-16', 'guardian', 9, 9),"
                + " ('2026-08-16', 'guardian', 9, 9)");

        assertThat(board().use())
                .containsExactly(
                        new UseOfWeek(LocalDate.of(2026, 11, 9), "teacher", 5),
                        new UseOfWeek(MONDAY, "guardian", 9),
                        new UseOfWeek(MONDAY, "teacher", 2));
    }

    private SchoolBoard board() {
        return star.as(HEAD, SchoolBoardService.class, SchoolBoardService::board);
    }

    private static Spread spread(int count, int below, double... quartiles) {
        return new Spread(
                count,
                below,
                StarSchool.OUT_OF,
                java.util.Arrays.stream(quartiles)
                        .mapToObj(BigDecimal::valueOf)
                        .map(Spread::shortest)
                        .toList());
    }
}
