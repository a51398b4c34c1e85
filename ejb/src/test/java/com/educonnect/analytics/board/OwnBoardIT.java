package com.educonnect.analytics.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.tenancy.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnBoardIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private final StarSchool star = new StarSchool().counted();
    private final UUID sixieme = star.schoolClass("6e A");
    private final UUID awa = star.pupil(sixieme, "Ndiaye");
    private final UUID mother = star.person("Ndiaye");

    @Test
    void aGuardianSeesOwnChildrenOnly() {
        var sister = star.pupil(sixieme, "Ndiaye");
        star.pupil(sixieme, "Other");
        star.guardian(awa, mother, true);
        star.guardian(sister, mother, true);

        assertThat(boardOf(guardian(mother)).children())
                .extracting(OwnBoard.Child::id)
                .containsExactlyInAnyOrder(awa, sister);
        assertThat(boardOf(guardian(star.person("Stranger"))).children()).isEmpty();
        assertThat(boardOf(guardian(null)).children()).isEmpty();
    }

    @Test
    void aPupilSeesItselfOnly() {
        star.pupil(sixieme, "Other");

        assertThat(boardOf(StarSchool.actor(awa, "own.read", "marks.own")).children())
                .extracting(OwnBoard.Child::id)
                .containsExactly(awa);
    }

    @Test
    void whoseRightHasEndedSeesNothingMore() {
        star.guardian(awa, mother, true);
        star.write("UPDATE guardianship SET ended_on = '2026-11-17'");

        assertThat(boardOf(guardian(mother)).children()).isEmpty();
    }

    @Test
    void theStripHasALetterForEachSchoolDayAndTheWorstOfADayWins() {
        star.guardian(awa, mother, true);
        for (var day = 0; day < 5; day++) {
            star.day(MONDAY.plusDays(day), true);
            if (day != 3) {
                star.roll(sixieme, MONDAY.plusDays(day), 40, 0, 0, 0, 0, 0, 1, 0, 0);
            }
        }
        star.day(MONDAY.plusDays(5), false);
        star.away(sixieme, MONDAY, awa, 1, 1, 0, 1, 0);
        star.away(sixieme, MONDAY.plusDays(1), awa, 0, 0, 0, 1, 0);
        star.away(sixieme, MONDAY.plusDays(4), awa, 0, 1, 0, 0, 0);
        var board = boardOf(guardian(mother));

        assertThat(board.days()).hasSize(5).first().isEqualTo(MONDAY);
        assertThat(board.children().getFirst().strip()).isEqualTo("ARP-J");
    }

    @Test
    void averagesAreToldOnceTheTermIsSealedAndAgainstTheMedianOfFiveOrMore() {
        star.guardian(awa, mother, true);
        var maths = star.subject("MATH");
        var first = star.term("Trimestre 1", StarSchool.YEAR_START, LocalDate.of(2026, 10, 31));
        results(first, maths);

        assertThat(averages(guardian(mother))).isEmpty();
        star.seal(sixieme, first);
        assertThat(averages(guardian(mother)))
                .containsExactly(
                        new OwnBoard.Average(
                                first, "Trimestre 1", null, null, decimal("12.5"), StarSchool.OUT_OF, decimal("11")),
                        new OwnBoard.Average(
                                first, "Trimestre 1", maths, "MATH", decimal("9"), StarSchool.OUT_OF, null));
        star.write("UPDATE sealing SET reopened_by = sealed_by, reopened_at = now(), reason = 'A paper was found'");
        assertThat(averages(guardian(mother))).isEmpty();
    }

    @Test
    void whoHasNoCustodyIsToldOfPresenceAndOfNoResult() {
        star.guardian(awa, mother, false);
        var first = star.term("Trimestre 1", StarSchool.YEAR_START, LocalDate.of(2026, 10, 31));
        results(first, star.subject("MATH"));
        star.seal(sixieme, first);

        assertThat(boardOf(guardian(mother)).children()).hasSize(1);
        assertThat(averages(guardian(mother))).isEmpty();
    }

    /** Awa has 12.50 in general among five, and 9 in mathematics among four. */
    private void results(UUID term, UUID maths) {
        star.general(sixieme, term, awa, 12.5);
        star.average(sixieme, term, maths, awa, 9);
        var others = new ArrayList<UUID>();
        List.of(5.0, 10.0, 11.0, 17.0).forEach(shown -> {
            others.add(star.pupil(sixieme, "P" + shown.intValue()));
            star.general(sixieme, term, others.getLast(), shown);
        });
        others.subList(0, 3).forEach(other -> star.average(sixieme, term, maths, other, 10));
    }

    private List<OwnBoard.Average> averages(Actor caller) {
        return boardOf(caller).children().getFirst().averages();
    }

    private OwnBoard boardOf(Actor caller) {
        return star.as(caller, OwnBoardService.class, OwnBoardService::board);
    }

    private static Actor guardian(UUID person) {
        return StarSchool.actor(person, "own-children.read", "marks.own");
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }
}
