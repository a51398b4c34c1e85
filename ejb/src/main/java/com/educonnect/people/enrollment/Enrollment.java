package com.educonnect.people.enrollment;

import com.educonnect.people.PeopleError;
import com.educonnect.people.Versioned;
import com.educonnect.platform.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A pupil's time in a class or group. {@code endsOn} is the first day the pupil is no longer there; without it the pupil
 * stays until the year ends. A move ends one enrolment and begins the next on the same day, so that every day of a pupil
 * has at most one class and what was written on a day keeps its class.
 */
@Entity
@Table(name = "enrollment")
public class Enrollment extends Versioned {
    @Column(name = "pupil_id")
    private UUID pupil;

    @Column(name = "school_class_id")
    private UUID schoolClass;

    private String kind;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private boolean repeating;
    private String reason;

    protected Enrollment() {}

    public Enrollment(UUID id, UUID pupil, UUID schoolClass, String kind) {
        super(id);
        this.pupil = pupil;
        this.schoolClass = schoolClass;
        this.kind = kind;
    }

    public void change(SaveEnrollment command) {
        if (!pupil.equals(command.pupil()) || !schoolClass.equals(command.schoolClass())) {
            throw new Rejected(PeopleError.ENROLLMENT_IS_FIXED);
        }
        lasts(command.startsOn(), command.endsOn());
        repeating = command.repeating();
        reason = command.reason();
    }

    private void lasts(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new Rejected(PeopleError.ENDS_BEFORE_START);
        }
        startsOn = from;
        endsOn = to;
    }

    /** Ends this time and begins the next one elsewhere on the same day; what was planned as the end stays the end. */
    public Enrollment moveTo(UUID id, UUID other, LocalDate day, String why) {
        if (schoolClass.equals(other)) {
            throw new Rejected(PeopleError.MOVE_TO_SAME_CLASS);
        }
        var next = new Enrollment(id, pupil, other, kind);
        next.lasts(day, endsOn);
        next.repeating = repeating;
        next.reason = why;
        endOn(day);
        return next;
    }

    /** Ends on a day, unless it has ended before; one that has not begun by then never takes place. */
    public void endOn(LocalDate day) {
        if (endsOn == null || endsOn.isAfter(day)) {
            endsOn = day.isBefore(startsOn) ? startsOn : day;
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || endsOn.isAfter(day));
    }

    public boolean overlaps(Enrollment other) {
        return (endsOn == null || other.startsOn.isBefore(endsOn))
                && (other.endsOn == null || startsOn.isBefore(other.endsOn));
    }

    public UUID pupil() {
        return pupil;
    }

    public UUID schoolClass() {
        return schoolClass;
    }

    public String kind() {
        return kind;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    EnrollmentView view() {
        return new EnrollmentView(id(), pupil, schoolClass, kind, startsOn, endsOn, repeating, reason, version());
    }
}
