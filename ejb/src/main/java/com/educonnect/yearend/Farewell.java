package com.educonnect.yearend;

import com.educonnect.people.Saving;
import com.educonnect.people.calendar.SaveYear;
import com.educonnect.people.calendar.SchoolYear;
import com.educonnect.people.calendar.YearService;
import com.educonnect.people.calendar.YearState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The turn of the year: those who go have left, the old year is closed and the next one open. */
@Dependent
class Farewell {
    @Inject
    Saving saving;

    @Inject
    YearService years;

    @Inject
    EnrolmentRows enrolments;

    @Inject
    Certificates certificates;

    void take(UUID year, List<Move> moves) {
        for (var outcome : List.of(Outcome.LEAVES, Outcome.EXCLUDED)) {
            var pupils = moves.stream()
                    .filter(move -> move.outcome() == outcome)
                    .map(Move::pupil)
                    .toList();
            enrolments.leave(year, pupils, certificates.reason(outcome));
            if (outcome == Outcome.LEAVES) {
                certificates.queue(year, saving.get(SchoolYear.class, year).endsOn(), pupils);
            }
        }
    }

    void turn(UUID year, UUID next) {
        become(year, YearState.CLOSED);
        become(next, YearState.OPEN);
    }

    private void become(UUID id, YearState state) {
        var year = saving.get(SchoolYear.class, id);
        if (year.state() != state) {
            years.save(
                    id,
                    new SaveYear(
                            year.version(),
                            year.name(),
                            year.startsOn(),
                            year.endsOn(),
                            state.id(),
                            List.copyOf(year.weekend())));
        }
    }
}
