package com.educonnect.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTest {
    private final UUID sixth = UUID.randomUUID();
    private final UUID fifth = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID science = UUID.randomUUID();
    private final LeavingClass sixA = schoolClass("6A", null, sixth);
    private final LeavingClass sixC = schoolClass("6C", null, sixth);
    private final LeavingClass fiveA = schoolClass("5A", null, fifth);
    private final LeavingClass fiveB = schoolClass("5B", null, fifth);
    private final LeavingClass scienceA = schoolClass("2S", science, second);
    private final LeavingClass both = schoolClass("6-5", null, sixth, fifth);
    private final School school =
            new School(Map.of(sixth, 1, fifth, 2, second, 3), List.of(sixA, sixC, fiveA, fiveB, scienceA, both));

    @Test
    void whoeverPassesGoesOnWithTheClass() {
        assertThat(only(sixA, "passes"))
                .returns(Outcome.PROMOTED, Move::outcome)
                .returns(fiveA.id(), Move::to);
    }

    @Test
    void aClassThatNoOtherContinuesIsSpreadOverTheLeastFilled() {
        var standings = new ArrayList<Standing>();
        for (var i = 0; i < 4; i++) {
            standings.add(standing(sixC, "passes", Choice.NONE));
        }
        standings.add(standing(fiveA, "repeats", Choice.NONE));
        standings.add(standing(fiveA, "repeats", Choice.NONE));

        var moves = Plan.of(school, standings);

        assertThat(moves.stream().limit(4).map(Move::to)).containsExactly(fiveB.id(), both.id(), fiveB.id(), both.id());
    }

    @Test
    void whoeverRepeatsStaysInTheClass() {
        assertThat(only(fiveB, "repeats"))
                .returns(Outcome.REPEATS, Move::outcome)
                .returns(fiveB.id(), Move::to);
    }

    @Test
    void whoeverPassesTheLastLevelLeaves() {
        assertThat(only(scienceA, "passes"))
                .returns(Outcome.LEAVES, Move::outcome)
                .returns(null, Move::to);
    }

    @Test
    void whereStreamsBeginPeopleChoose() {
        assertThat(only(fiveA, "passes")).returns(Outcome.UNPLACED, Move::outcome);
        var chosen = standing(fiveA, "passes", new Choice(null, scienceA.id(), false));
        assertThat(Plan.of(school, List.of(chosen)).getFirst())
                .returns(Outcome.PROMOTED, Move::outcome)
                .returns(scienceA.id(), Move::to);
    }

    @Test
    void nobodyKnowsFromWhichLevelOfSeveralOnePasses() {
        assertThat(only(both, "passes")).returns(Outcome.UNPLACED, Move::outcome);
    }

    @Test
    void theOrientedGoWherePeopleSayOrElsewhere() {
        assertThat(only(fiveA, "oriented")).returns(Outcome.UNPLACED, Move::outcome);
        var elsewhere = standing(fiveA, "oriented", new Choice(null, null, true));
        assertThat(Plan.of(school, List.of(elsewhere)).getFirst()).returns(Outcome.LEAVES, Move::outcome);
        var here = standing(fiveA, "oriented", new Choice(null, sixA.id(), false));
        assertThat(Plan.of(school, List.of(here)).getFirst()).returns(Outcome.ORIENTED, Move::outcome);
    }

    @Test
    void whatTheCouncilDecidedGoesBeforeWhatPeopleChose() {
        var standing = standing(sixA, "repeats", new Choice("passes", null, false));
        assertThat(Plan.of(school, List.of(standing)).getFirst())
                .returns(Outcome.REPEATS, Move::outcome)
                .returns(true, Move::byCouncil);
    }

    @Test
    void whoeverIsUndecidedIsSaidToBe() {
        assertThat(only(sixA, null)).returns(Outcome.UNDECIDED, Move::outcome).returns(false, Move::byCouncil);
    }

    @Test
    void aPlanHasTheMarkOfWhereItSendsEverybody() {
        var one = standing(sixA, "passes", Choice.NONE);
        var mark = Plans.mark(Plan.of(school, List.of(one)));

        assertThat(Plans.mark(Plan.of(school, List.of(one)))).isEqualTo(mark);
        var other = new Standing(
                one.pupil(), "", one.enrollment(), true, sixA.id(), "passes", new Choice(null, fiveB.id(), false));
        assertThat(Plans.mark(Plan.of(school, List.of(other)))).isNotEqualTo(mark);
    }

    private Move only(LeavingClass from, String decision) {
        return Plan.of(school, List.of(standing(from, decision, Choice.NONE))).getFirst();
    }

    private static Standing standing(LeavingClass from, String council, Choice choice) {
        return new Standing(UUID.randomUUID(), "AWA", UUID.randomUUID(), true, from.id(), council, choice);
    }

    private static LeavingClass schoolClass(String code, UUID stream, UUID... levels) {
        return new LeavingClass(UUID.randomUUID(), code, code, List.of(levels), stream, null);
    }
}
