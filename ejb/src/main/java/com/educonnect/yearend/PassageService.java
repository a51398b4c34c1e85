package com.educonnect.yearend;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Starts the job that makes the next year, lets it go on after a failure, and undoes what it made. */
@Stateless
public class PassageService {
    private static final String ENTITY = "school_year";

    @Inject
    Preparation preparation;

    @Inject
    YearEndRepository ends;

    @Inject
    Plans plans;

    @Inject
    Audit audit;

    /** Asking again for the same next year is answered with how far it is. */
    public YearEndView start(UUID year, StartYearEnd command) {
        plans.requireHas(year);
        var end = ends.hold(year);
        if (!end.is(YearEnd.PLANNED) && command.next().equals(end.next())) {
            return plans.view(end);
        }
        end.requirePlanned();
        var moves = plans.moves(end);
        preparation.requireReady(year, moves, command);
        preparation.begin(year, moves, command);
        audit.record("year-end.start", ENTITY, year);
        return plans.view(ends.find(year));
    }

    /** Goes on with a job that has failed. */
    public YearEndView resume(UUID year) {
        plans.requireHas(year);
        var end = ends.find(year);
        if (end.is(YearEnd.FAILED)) {
            ends.resume(year);
            preparation.queue(year);
            audit.record("year-end.resume", ENTITY, year);
        } else if (end.is(YearEnd.PLANNED)) {
            throw new Rejected(YearEndError.NOT_MADE);
        }
        return plans.view(ends.find(year));
    }

    /** Takes away exactly what the job made; nothing else changes. Undoing what is not made is a repeat. */
    public void undo(UUID year) {
        plans.requireHas(year);
        var end = ends.hold(year).requireResting();
        if (end.is(YearEnd.PLANNED)) {
            return;
        }
        preparation.takeAway(end);
        audit.record("year-end.undo", ENTITY, year);
    }
}
