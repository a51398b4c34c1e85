package com.educonnect.people.enrollment;

import com.educonnect.people.PeopleError;
import com.educonnect.people.Versioned;
import com.educonnect.platform.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Who teaches a class or group, in which subject; the form teacher (professeur principal) has a role of that name. */
@Entity
@Table(name = "teaching_assignment")
public class TeachingAssignment extends Versioned {
    @Column(name = "staff_id")
    private UUID staff;

    @Column(name = "school_class_id")
    private UUID schoolClass;

    @Column(name = "subject_id")
    private UUID subject;

    private String role;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "weekly_minutes")
    private Integer weeklyMinutes;

    protected TeachingAssignment() {}

    public TeachingAssignment(UUID id, UUID staff, UUID schoolClass) {
        super(id);
        this.staff = staff;
        this.schoolClass = schoolClass;
    }

    public void change(AssignTeacher command) {
        if (!staff.equals(command.staff()) || !schoolClass.equals(command.schoolClass())) {
            throw new Rejected(PeopleError.ASSIGNMENT_IS_FIXED);
        }
        if (command.startsOn() != null
                && command.endsOn() != null
                && command.endsOn().isBefore(command.startsOn())) {
            throw new Rejected(PeopleError.ENDS_BEFORE_START);
        }
        subject = command.subject();
        role = command.role();
        startsOn = command.startsOn();
        endsOn = command.endsOn();
        weeklyMinutes = command.weeklyMinutes();
    }

    UUID schoolClass() {
        return schoolClass;
    }

    AssignmentView view() {
        return new AssignmentView(id(), staff, schoolClass, subject, role, startsOn, endsOn, weeklyMinutes, version());
    }
}
