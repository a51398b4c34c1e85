package com.educonnect.people.enrollment;

import com.educonnect.people.Listing;
import com.educonnect.people.Saving;
import com.educonnect.people.calendar.SchoolYear;
import com.educonnect.people.person.Staff;
import com.educonnect.people.structure.SchoolClass;
import com.educonnect.people.structure.Subject;
import com.educonnect.platform.Page;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who teaches what to whom. */
@Stateless
public class AssignmentService {
    private static final Listing.Query ASSIGNMENTS = new Listing.Query(
            "t.id, t.staff_id, t.school_class_id, t.subject_id, t.role, t.starts_on, t.ends_on, t.weekly_minutes, t.version",
            """
            FROM teaching_assignment t
            JOIN school_class c ON c.id = t.school_class_id
            LEFT JOIN subject s ON s.id = t.subject_id
            WHERE (?::uuid IS NULL OR t.staff_id = ?) AND (?::uuid IS NULL OR t.school_class_id = ?)
            """,
            "(c.code || ' ' || coalesce(s.code, ''))",
            "t.id");

    @Inject
    Saving saving;

    @Inject
    Listing listing;

    public Page<AssignmentView> assignments(UUID staff, UUID schoolClass, String cursor, Integer limit) {
        return listing.page(ASSIGNMENTS, AssignmentView::of, cursor, limit, staff, staff, schoolClass, schoolClass);
    }

    public AssignmentView save(UUID id, AssignTeacher command) {
        saving.named(Staff.class, command.staff());
        saving.named(Subject.class, command.subject());
        requireYearOf(saving.named(SchoolClass.class, command.schoolClass()));
        return saving.save(
                TeachingAssignment.class,
                id,
                command.version(),
                () -> new TeachingAssignment(id, command.staff(), command.schoolClass()),
                assignment -> assignment.change(command),
                TeachingAssignment::view);
    }

    public void remove(UUID id) {
        saving.remove(
                TeachingAssignment.class,
                id,
                assignment -> requireYearOf(saving.get(SchoolClass.class, assignment.schoolClass())));
    }

    private void requireYearOf(SchoolClass schoolClass) {
        saving.get(SchoolYear.class, schoolClass.year()).requireChangeable();
    }
}
