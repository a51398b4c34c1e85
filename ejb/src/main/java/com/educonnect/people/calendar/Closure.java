package com.educonnect.people.calendar;

import com.educonnect.people.PeopleError;
import com.educonnect.people.Versioned;
import com.educonnect.platform.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Days without school: holidays, match days, strikes, floods. Provisional while the day is not certain: Muslim feasts
 * follow the moon and are fixed days before.
 */
@Entity
@Table(name = "closure")
public class Closure extends Versioned {
    @Column(name = "school_year_id")
    private UUID year;

    private String name;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private boolean provisional;

    protected Closure() {}

    public Closure(UUID id, UUID year) {
        super(id);
        this.year = year;
    }

    public void change(SaveClosure command) {
        if (!year.equals(command.year())) {
            throw new Rejected(PeopleError.YEAR_IS_FIXED);
        }
        if (command.endsOn().isBefore(command.startsOn())) {
            throw new Rejected(PeopleError.ENDS_BEFORE_START);
        }
        name = command.name().strip();
        startsOn = command.startsOn();
        endsOn = command.endsOn();
        provisional = command.provisional();
    }

    public UUID year() {
        return year;
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

    public boolean provisional() {
        return provisional;
    }
}
