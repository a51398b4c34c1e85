package com.educonnect.people.calendar;

import com.educonnect.people.PeopleError;
import com.educonnect.platform.Rejected;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the periods of one year stand to one another: each inside its parent, siblings of a kind one after the other. */
final class TermPlan {
    private final Map<UUID, Period> periods;

    TermPlan(List<Period> periods) {
        this.periods = periods.stream().collect(Collectors.toMap(Period::id, Function.identity(), (a, b) -> b));
    }

    void check(Period period) {
        checkParent(period);
        for (var other : periods.values()) {
            if (period.isSiblingOf(other) && period.overlaps(other)) {
                throw new Rejected(PeopleError.PERIODS_OVERLAP, other.name());
            }
            if (period.id().equals(other.parent()) && !period.holds(other)) {
                throw new Rejected(PeopleError.CHILD_OUTSIDE_PERIOD, other.name());
            }
        }
    }

    private void checkParent(Period period) {
        if (period.parent() == null) {
            return;
        }
        var parent = periods.get(period.parent());
        if (parent == null) {
            throw new Rejected(PeopleError.PERIOD_IN_ANOTHER_YEAR);
        }
        for (var above = parent; above != null; above = periods.get(above.parent())) {
            if (above.id().equals(period.id())) {
                throw new Rejected(PeopleError.PERIOD_IN_ITSELF);
            }
        }
        if (!parent.holds(period)) {
            throw new Rejected(PeopleError.OUTSIDE_PARENT, parent.name(), parent.startsOn(), parent.endsOn());
        }
    }
}
