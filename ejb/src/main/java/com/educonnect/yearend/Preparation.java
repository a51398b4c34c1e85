package com.educonnect.yearend;

import com.educonnect.people.Saving;
import com.educonnect.people.calendar.SaveYear;
import com.educonnect.people.calendar.SchoolYear;
import com.educonnect.people.calendar.YearService;
import com.educonnect.people.calendar.YearState;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What must be so before the next year is made, and what is taken away when that is undone. */
@Dependent
class Preparation {
    @Inject
    Saving saving;

    @Inject
    YearService years;

    @Inject
    Making making;

    @Inject
    FactRows facts;

    void requireReady(UUID year, List<Move> moves, StartYearEnd command) {
        var from = saving.get(SchoolYear.class, year);
        if (from.state() == YearState.DRAFT) {
            throw new Rejected(YearEndError.YEAR_NOT_BEGUN, from.name());
        }
        if (moves.isEmpty()) {
            throw new Rejected(YearEndError.NOBODY_HERE, from.name());
        }
        if (!facts.school(year).isOrdered()) {
            throw new Rejected(YearEndError.LEVELS_UNORDERED);
        }
        if (!Plans.mark(moves).equals(command.plan())) {
            throw new Rejected(YearEndError.PLAN_CHANGED);
        }
        requireDecided(moves);
        requireHolds(from, command);
    }

    private static void requireDecided(List<Move> moves) {
        var open = moves.stream().filter(move -> move.outcome().isOpen()).toList();
        if (!open.isEmpty()) {
            throw new Rejected(
                    YearEndError.STILL_UNDECIDED, open.size(), open.getFirst().name());
        }
    }

    private void requireHolds(SchoolYear from, StartYearEnd command) {
        if (!command.startsOn().isAfter(from.endsOn())) {
            throw new Rejected(YearEndError.NEXT_YEAR_TOO_EARLY, from.endsOn());
        }
        if (!making.holdsPeriods(from.id(), command)) {
            throw new Rejected(YearEndError.NEXT_YEAR_TOO_SHORT);
        }
    }

    void begin(UUID year, List<Move> moves, StartYearEnd command) {
        var weekend = List.copyOf(saving.get(SchoolYear.class, year).weekend());
        years.save(
                command.next(),
                new SaveYear(0, command.name(), command.startsOn(), command.endsOn(), "draft", weekend));
        making.begin(year, command.next(), moves);
    }

    void queue(UUID year) {
        making.queue(year);
    }

    void takeAway(YearEnd end) {
        if (saving.get(SchoolYear.class, end.next()).state() != YearState.DRAFT) {
            throw new Rejected(YearEndError.ALREADY_OPENED);
        }
        making.takeAway(end);
    }
}
