package com.educonnect.people.calendar;

import com.educonnect.people.PeopleError;
import com.educonnect.people.Versioned;
import com.educonnect.people.Weekend;
import com.educonnect.platform.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A school year is prepared as a draft, opened, and closed when its councils have sat. What hangs on it (periods,
 * coefficients, classes, enrolments) is its own, so that a decree changes one year and leaves the others as they were. A
 * closed year is never changed again.
 */
@Entity
@Table(name = "school_year")
public class SchoolYear extends Versioned {
    private String name;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Convert(converter = YearStateColumn.class)
    private YearState state = YearState.DRAFT;

    @Convert(converter = Weekend.class)
    private Set<DayOfWeek> weekend;

    protected SchoolYear() {}

    public SchoolYear(UUID id) {
        super(id);
    }

    public void change(SaveYear command) {
        if (command.matches(this)) {
            return;
        }
        requireChangeable();
        if (!command.endsOn().isAfter(command.startsOn())) {
            throw new Rejected(PeopleError.ENDS_BEFORE_START);
        }
        if (command.weekend().size() == DayOfWeek.values().length) {
            throw new Rejected(PeopleError.NO_SCHOOL_DAY_LEFT);
        }
        become(YearState.of(command.state()));
        name = command.name().strip();
        startsOn = command.startsOn();
        endsOn = command.endsOn();
        weekend = Set.copyOf(command.weekend());
    }

    private void become(YearState next) {
        if (!state.canBecome(next)) {
            throw new Rejected(PeopleError.YEAR_CANNOT_BECOME, state.id(), next.id());
        }
        state = next;
    }

    public void requireChangeable() {
        if (state == YearState.CLOSED) {
            throw new Rejected(PeopleError.YEAR_CLOSED, name);
        }
    }

    /** Refuses days that lie outside the year. */
    public void requireHolds(LocalDate from, LocalDate to) {
        if (from.isBefore(startsOn) || to.isAfter(endsOn)) {
            throw new Rejected(PeopleError.OUTSIDE_YEAR, name, startsOn, endsOn);
        }
    }

    public boolean overlaps(SchoolYear other) {
        return !startsOn.isAfter(other.endsOn) && !endsOn.isBefore(other.startsOn);
    }

    public String name() {
        return name;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public YearState state() {
        return state;
    }

    public Set<DayOfWeek> weekend() {
        return weekend;
    }
}
