package com.educonnect.people.calendar;

import com.educonnect.people.Listing;
import com.educonnect.people.Saving;
import com.educonnect.platform.Page;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

@Stateless
public class PeriodService {
    private static final Listing.Query PERIODS = new Listing.Query(
            "p.id, p.school_year_id, p.parent_id, p.kind, p.name, p.starts_on, p.ends_on, p.position, p.version",
            "FROM period p WHERE (?::uuid IS NULL OR p.school_year_id = ?)",
            "(p.starts_on::text || ' ' || (99999 - (p.ends_on - p.starts_on)) || ' ' || p.position)",
            "p.id");

    @Inject
    Saving saving;

    @Inject
    Listing listing;

    /** The periods in time, the longer before those it holds. */
    public Page<PeriodView> periods(UUID year, String cursor, Integer limit) {
        return listing.page(PERIODS, PeriodView::of, cursor, limit, year, year);
    }

    public PeriodView period(UUID id) {
        return PeriodView.of(saving.get(Period.class, id));
    }

    public PeriodView save(UUID id, SavePeriod command) {
        var year = saving.named(SchoolYear.class, command.year());
        return saving.save(
                Period.class,
                id,
                command.version(),
                () -> new Period(id, year.id()),
                period -> change(period, year, command),
                PeriodView::of);
    }

    private void change(Period period, SchoolYear year, SavePeriod command) {
        period.change(command);
        year.requireHolds(period.startsOn(), period.endsOn());
        year.requireChangeable();
        new TermPlan(saving.list(Period.class, "SELECT p FROM Period p WHERE p.year = ?1", year.id())).check(period);
    }

    public void remove(UUID id) {
        saving.remove(Period.class, id, period -> saving.get(SchoolYear.class, period.year())
                .requireChangeable());
    }
}
