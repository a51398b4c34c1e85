package com.educonnect.people.calendar;

import com.educonnect.people.Listing;
import com.educonnect.people.PeopleError;
import com.educonnect.people.Saving;
import com.educonnect.platform.Page;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** School years. Two years of one school never share a day, so that a date has one year. */
@Stateless
public class YearService {
    private static final Listing.Query YEARS = new Listing.Query(
            "y.id, y.name, y.starts_on, y.ends_on, y.state, y.weekend, y.version",
            "FROM school_year y WHERE true",
            "y.starts_on::text",
            "y.id");

    @Inject
    Saving saving;

    @Inject
    Listing listing;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Event<YearClosed> closed;

    public Page<YearView> years(String cursor, Integer limit) {
        return listing.page(YEARS, YearView::of, cursor, limit);
    }

    public YearView year(UUID id) {
        return YearView.of(saving.get(SchoolYear.class, id));
    }

    public YearView save(UUID id, SaveYear command) {
        return saving.save(
                SchoolYear.class,
                id,
                command.version(),
                () -> new SchoolYear(id),
                year -> change(year, command),
                YearView::of);
    }

    private void change(SchoolYear year, SaveYear command) {
        var before = year.state();
        year.change(command);
        for (var other : saving.list(SchoolYear.class, "SELECT y FROM SchoolYear y WHERE y.id <> ?1", year.id())) {
            if (year.overlaps(other)) {
                throw new Rejected(PeopleError.YEARS_OVERLAP, other.name());
            }
        }
        for (var period : saving.list(Period.class, "SELECT p FROM Period p WHERE p.year = ?1", year.id())) {
            year.requireHolds(period.startsOn(), period.endsOn());
        }
        for (var closure : saving.list(Closure.class, "SELECT c FROM Closure c WHERE c.year = ?1", year.id())) {
            year.requireHolds(closure.startsOn(), closure.endsOn());
        }
        if (year.state() == YearState.CLOSED && before != YearState.CLOSED) {
            endWhatIsOpen(year);
            closed.fire(new YearClosed(year.id()));
        }
    }

    private void endWhatIsOpen(SchoolYear year) {
        sql.update("""
                UPDATE enrollment e SET ends_on = greatest(?::date, e.starts_on + 1), version = e.version + 1
                FROM school_class c
                WHERE c.id = e.school_class_id AND c.school_year_id = ? AND e.ends_on IS NULL
                """, year.endsOn().plusDays(1), year.id());
    }

    public void remove(UUID id) {
        saving.remove(SchoolYear.class, id, SchoolYear::requireChangeable);
    }
}
