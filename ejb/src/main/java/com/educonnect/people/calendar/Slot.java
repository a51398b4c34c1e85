package com.educonnect.people.calendar;

import com.educonnect.people.PeopleError;
import com.educonnect.people.SlotView;
import com.educonnect.people.Versioned;
import com.educonnect.platform.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.UUID;

/** A lesson or half-day of the bell, of one shift or of the whole school. A roll is taken for one slot. */
@Entity
@Table(name = "slot")
public class Slot extends Versioned {
    @Column(name = "shift_id")
    private UUID shift;

    private String code;
    private String name;
    private String unit;

    @Column(name = "half_day")
    private String halfDay;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    private int position;

    protected Slot() {}

    public Slot(UUID id) {
        super(id);
    }

    public void change(SaveSlot command) {
        if (!command.endsAt().isAfter(command.startsAt())) {
            throw new Rejected(PeopleError.ENDS_BEFORE_START);
        }
        shift = command.shift();
        code = command.code().strip();
        name = command.name().strip();
        unit = command.unit();
        halfDay = command.halfDay();
        startsAt = command.startsAt();
        endsAt = command.endsAt();
        position = command.position();
    }

    SlotView view() {
        return new SlotView(id(), shift, code, name, unit, halfDay, startsAt, endsAt, position, version());
    }
}
