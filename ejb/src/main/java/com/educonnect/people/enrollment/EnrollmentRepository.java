package com.educonnect.people.enrollment;

import com.educonnect.people.Saving;
import com.educonnect.people.calendar.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Dependent
class EnrollmentRepository {
    @Inject
    Saving saving;

    /** What one enrolment may not overlap: the pupil's other classes, or the pupil's other times in the same group. */
    List<Enrollment> others(Enrollment one) {
        return saving
                .list(
                        Enrollment.class,
                        "SELECT e FROM Enrollment e WHERE e.pupil = ?1 AND e.id <> ?2 AND e.kind = ?3",
                        one.pupil(),
                        one.id(),
                        one.kind())
                .stream()
                .filter(other ->
                        "class".equals(one.kind()) || other.schoolClass().equals(one.schoolClass()))
                .toList();
    }

    List<Enrollment> of(UUID pupil) {
        return saving.list(Enrollment.class, "SELECT e FROM Enrollment e WHERE e.pupil = ?1", pupil);
    }

    /** An enrolment without an end lasts until its year ends, which must be written down once the next one begins. */
    void endEarlierYears(UUID pupil, SchoolYear year) {
        var open = saving.list(
                Object[].class,
                "SELECT e, y.endsOn FROM Enrollment e, SchoolClass c, SchoolYear y WHERE e.pupil = ?1 AND e.endsOn IS NULL"
                        + " AND c.id = e.schoolClass AND y.id = c.year AND y.endsOn < ?2",
                pupil,
                year.startsOn());
        for (var row : open) {
            ((Enrollment) row[0]).endOn(((LocalDate) row[1]).plusDays(1));
        }
        saving.flush();
    }
}
