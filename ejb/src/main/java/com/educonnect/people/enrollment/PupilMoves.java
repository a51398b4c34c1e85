package com.educonnect.people.enrollment;

import com.educonnect.people.PeopleError;
import com.educonnect.people.Saving;
import com.educonnect.people.calendar.SchoolYear;
import com.educonnect.people.person.Pupil;
import com.educonnect.people.structure.SchoolClass;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** A pupil's way through the school within a year: to another class, or away. */
@Stateless
public class PupilMoves {
    @Inject
    Saving saving;

    @Inject
    EnrollmentRepository enrollments;

    @Inject
    Audit audit;

    /** Ends the enrolment of that day and begins the next under the client's key, in one transaction; repeatable. */
    public EnrollmentView move(UUID pupil, UUID next, MovePupil command) {
        saving.get(Pupil.class, pupil);
        var done = enrollments.of(pupil).stream()
                .filter(enrollment -> enrollment.id().equals(next))
                .findFirst();
        if (done.isPresent()) {
            return repeated(done.get(), command);
        }
        var now = enrollments.of(pupil).stream()
                .filter(enrollment -> "class".equals(enrollment.kind()) && enrollment.holdsOn(command.on()))
                .findFirst()
                .orElseThrow(() -> new Rejected(PeopleError.NOT_IN_A_CLASS, command.on()));
        requireSameYear(now, command);
        var moved = now.moveTo(next, command.schoolClass(), command.on(), command.reason());
        saving.flush();
        saving.add(moved);
        audit.record("move", "pupil", pupil);
        return moved.view();
    }

    private static EnrollmentView repeated(Enrollment done, MovePupil command) {
        if (!done.schoolClass().equals(command.schoolClass())
                || !done.startsOn().equals(command.on())) {
            throw new Rejected(PeopleError.ENROLLMENT_IS_FIXED);
        }
        return done.view();
    }

    private void requireSameYear(Enrollment now, MovePupil command) {
        var target = saving.named(SchoolClass.class, command.schoolClass());
        var year = saving.get(SchoolYear.class, target.year());
        year.requireChangeable();
        year.requireHolds(command.on(), command.on());
        if (!saving.get(SchoolClass.class, now.schoolClass()).year().equals(target.year())
                || !target.kind().equals(now.kind())) {
            throw new Rejected(PeopleError.CLASS_OF_ANOTHER_YEAR);
        }
    }

    /** Takes the pupil off every class and group from that day on; marks, fees and papers stay. */
    public void leave(UUID pupil, LeaveSchool command) {
        var leaving = saving.get(Pupil.class, pupil);
        leaving.leave(command.on(), command.reason());
        enrollments.of(pupil).forEach(enrollment -> enrollment.endOn(command.on()));
        saving.flush();
        audit.record("leave", "pupil", pupil);
    }
}
