package com.educonnect.people.enrollment;

import com.educonnect.people.Listing;
import com.educonnect.people.PeopleError;
import com.educonnect.people.Saving;
import com.educonnect.people.calendar.SchoolYear;
import com.educonnect.people.person.Pupil;
import com.educonnect.people.structure.SchoolClass;
import com.educonnect.platform.Page;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Enrolling pupils in classes and groups. A full class takes more: the view says so, the school decides. */
@Stateless
public class EnrollmentService {
    private static final Listing.Query ENROLLMENTS = new Listing.Query(
            "e.id, e.pupil_id, e.school_class_id, e.kind, e.starts_on, e.ends_on, e.repeating, e.reason, e.version",
            "FROM enrollment e WHERE (?::uuid IS NULL OR e.pupil_id = ?) AND (?::uuid IS NULL OR e.school_class_id = ?)",
            "e.starts_on::text",
            "e.id");

    @Inject
    Saving saving;

    @Inject
    Listing listing;

    @Inject
    EnrollmentRepository enrollments;

    @Inject
    Audit audit;

    public Page<EnrollmentView> enrollments(UUID pupil, UUID schoolClass, String cursor, Integer limit) {
        return listing.page(ENROLLMENTS, EnrollmentView::of, cursor, limit, pupil, pupil, schoolClass, schoolClass);
    }

    public EnrollmentView save(UUID id, SaveEnrollment command) {
        var pupil = saving.named(Pupil.class, command.pupil());
        var schoolClass = saving.named(SchoolClass.class, command.schoolClass());
        var year = saving.get(SchoolYear.class, schoolClass.year());
        return saving.save(
                Enrollment.class,
                id,
                command.version(),
                () -> new Enrollment(id, pupil.id(), schoolClass.id(), schoolClass.kind()),
                enrollment -> change(enrollment, pupil, year, command),
                Enrollment::view);
    }

    private void change(Enrollment enrollment, Pupil pupil, SchoolYear year, SaveEnrollment command) {
        enrollment.change(command);
        year.requireHolds(enrollment.startsOn(), enrollment.startsOn());
        year.requireChangeable();
        receive(enrollment, pupil);
        enrollments.endEarlierYears(pupil.id(), year);
        enrollments.others(enrollment).stream()
                .filter(enrollment::overlaps)
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejected(PeopleError.ALREADY_IN_CLASS, other.startsOn());
                });
    }

    /** A pupil who had left and is enrolled again has come back. */
    private void receive(Enrollment enrollment, Pupil pupil) {
        if (pupil.leftOn() == null
                || enrollment.endsOn() != null && !enrollment.endsOn().isAfter(pupil.leftOn())) {
            return;
        }
        if (enrollment.startsOn().isBefore(pupil.leftOn())) {
            throw new Rejected(PeopleError.HAS_LEFT, pupil.leftOn());
        }
        pupil.comeBack();
        audit.record("come_back", "pupil", pupil.id());
    }

    public void remove(UUID id) {
        saving.remove(Enrollment.class, id, enrollment -> saving.get(
                        SchoolYear.class,
                        saving.get(SchoolClass.class, enrollment.schoolClass()).year())
                .requireChangeable());
    }
}
