package com.educonnect.people.person;

import com.educonnect.people.PeopleError;
import com.educonnect.people.Versioned;
import com.educonnect.platform.Rejected;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That a person works here, under the school's own title: censeur, surveillant général, form teacher. */
@Entity
@Table(name = "staff")
@AttributeOverride(name = "id", column = @Column(name = "person_id"))
public class Staff extends Versioned {
    private String title;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected Staff() {}

    public Staff(UUID person) {
        super(person);
    }

    public void change(SaveStaff command) {
        if (command.enteredOn() != null
                && command.leftOn() != null
                && command.leftOn().isBefore(command.enteredOn())) {
            throw new Rejected(PeopleError.ENDS_BEFORE_START);
        }
        title = command.title();
        enteredOn = command.enteredOn();
        leftOn = command.leftOn();
    }

    StaffView view(PersonView person) {
        return new StaffView(person, title, enteredOn, leftOn, version());
    }
}
