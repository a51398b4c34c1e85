package com.educonnect.people.calendar;

import com.educonnect.people.PeopleError;
import com.educonnect.people.Versioned;
import com.educonnect.platform.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.UUID;

/** One of the turns of a school with double vacation: two classes share a room, morning and afternoon. */
@Entity
@Table(name = "shift")
public class Shift extends Versioned {
    private String code;
    private String name;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    protected Shift() {}

    public Shift(UUID id) {
        super(id);
    }

    public void change(SaveShift command) {
        if (!command.endsAt().isAfter(command.startsAt())) {
            throw new Rejected(PeopleError.ENDS_BEFORE_START);
        }
        code = command.code().strip();
        name = command.name().strip();
        startsAt = command.startsAt();
        endsAt = command.endsAt();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public LocalTime startsAt() {
        return startsAt;
    }

    public LocalTime endsAt() {
        return endsAt;
    }
}
