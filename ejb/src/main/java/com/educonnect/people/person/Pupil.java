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

/** That a person is a pupil of this school. One who has left may come back: the day of leaving is taken away again. */
@Entity
@Table(name = "pupil")
@AttributeOverride(name = "id", column = @Column(name = "person_id"))
public class Pupil extends Versioned {
    @Column(name = "admission_number")
    private String admissionNumber;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Column(name = "left_reason")
    private String leftReason;

    protected Pupil() {}

    public Pupil(UUID person) {
        super(person);
    }

    public void change(SavePupil command) {
        admissionNumber =
                command.admissionNumber() == null || command.admissionNumber().isBlank()
                        ? null
                        : command.admissionNumber().strip();
        enteredOn = command.enteredOn();
        leave(leftOn, leftReason);
    }

    public void leave(LocalDate day, String reason) {
        if (day != null && enteredOn != null && day.isBefore(enteredOn)) {
            throw new Rejected(PeopleError.ENDS_BEFORE_START);
        }
        leftOn = day;
        leftReason = reason;
    }

    public void comeBack() {
        leave(null, null);
    }

    public void requireHere(LocalDate day) {
        if (leftOn != null && !day.isBefore(leftOn)) {
            throw new Rejected(PeopleError.HAS_LEFT, leftOn);
        }
    }

    String admissionNumber() {
        return admissionNumber;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    public LocalDate leftOn() {
        return leftOn;
    }

    String leftReason() {
        return leftReason;
    }

    /** What can be compared before and after a change. */
    public record State(String admissionNumber, LocalDate enteredOn, LocalDate leftOn, String leftReason) {}

    public State state() {
        return new State(admissionNumber, enteredOn, leftOn, leftReason);
    }
}
