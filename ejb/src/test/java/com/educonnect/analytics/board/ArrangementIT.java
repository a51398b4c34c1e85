package com.educonnect.analytics.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.tenancy.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangementIT {
    private final StarSchool star = new StarSchool().counted();
    private final Actor head = StarSchool.actor(null, "figures.read");

    @Test
    void isKeptForOneUserAndOneBoard() {
        keep(head, new ArrangeBoard("school", List.of("marks", "days"), List.of("use")));

        assertThat(seenBy(head)).isEqualTo(new Arrangement(List.of("marks", "days"), List.of("use")));
        assertThat(seenBy(StarSchool.actor(null, "figures.read"))).isEqualTo(Arrangement.NONE);
        keep(head, new ArrangeBoard("own", List.of("strip"), List.of()));
        assertThat(seenBy(head).order()).containsExactly("marks", "days");
    }

    @Test
    void theNewestIsKeptAndARepeatLeavesNoTrace() {
        keep(head, new ArrangeBoard("school", List.of("marks"), List.of()));
        keep(head, new ArrangeBoard("school", List.of("days"), List.of()));
        keep(head, new ArrangeBoard("school", List.of("days"), List.of()));

        assertThat(seenBy(head).order()).containsExactly("days");
        assertThat(star.school.audited).containsExactly("arrange board", "arrange board");
    }

    @Test
    void anotherSchoolHasItsOwn() {
        keep(head, new ArrangeBoard("school", List.of("marks"), List.of()));
        var other = new StarSchool().counted();

        assertThat(other.as(head, SchoolBoardService.class, SchoolBoardService::board)
                        .arrangement())
                .isEqualTo(Arrangement.NONE);
    }

    private void keep(Actor who, ArrangeBoard command) {
        star.as(who, ArrangementService.class, it -> it.keep(command));
    }

    private Arrangement seenBy(Actor who) {
        return star.as(who, SchoolBoardService.class, SchoolBoardService::board).arrangement();
    }
}
