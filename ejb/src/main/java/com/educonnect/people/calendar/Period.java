package com.educonnect.people.calendar;

import com.educonnect.people.PeopleError;
import com.educonnect.people.Versioned;
import com.educonnect.platform.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A named part of a year, with a parent or none: a sequence in a term (Cameroon), a term or semester in the year. */
@Entity
@Table(name = "period")
public class Period extends Versioned {
    @Column(name = "school_year_id")
    private UUID year;

    @Column(name = "parent_id")
    private UUID parent;

    private String kind;
    private String name;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private int position;

    protected Period() {}

    public Period(UUID id, UUID year) {
        super(id);
        this.year = year;
    }

    public void change(SavePeriod command) {
        if (!year.equals(command.year())) {
            throw new Rejected(PeopleError.YEAR_IS_FIXED);
        }
        if (command.endsOn().isBefore(command.startsOn())) {
            throw new Rejected(PeopleError.ENDS_BEFORE_START);
        }
        parent = command.parent();
        kind = command.kind().strip();
        name = command.name().strip();
        startsOn = command.startsOn();
        endsOn = command.endsOn();
        position = command.position();
    }

    boolean isSiblingOf(Period other) {
        return !id().equals(other.id()) && Objects.equals(parent, other.parent) && kind.equalsIgnoreCase(other.kind);
    }

    boolean overlaps(Period other) {
        return !startsOn.isAfter(other.endsOn) && !endsOn.isBefore(other.startsOn);
    }

    boolean holds(Period other) {
        return !other.startsOn.isBefore(startsOn) && !other.endsOn.isAfter(endsOn);
    }

    public UUID year() {
        return year;
    }

    public UUID parent() {
        return parent;
    }

    public String kind() {
        return kind;
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

    public int position() {
        return position;
    }
}
