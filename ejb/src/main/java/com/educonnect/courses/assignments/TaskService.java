package com.educonnect.courses.assignments;

import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What teachers ask their classes for. */
@Stateless
public class TaskService {
    /** The latest first; a teacher sees what he or she teaches. */
    private static final Listing.Query ASSIGNMENTS = new Listing.Query(
            AssignmentLine.COLUMNS,
            """
            FROM (SELECT ?::date AS today, ?::uuid AS person, ?::boolean AS office, ?::uuid AS class, ?::uuid AS subject) asked
            CROSS JOIN assignment a
            JOIN school_class c ON c.id = a.school_class_id
            JOIN subject j ON j.id = a.subject_id
            CROSS JOIN LATERAL (
                SELECT count(*) AS pupils, count(*) FILTER (WHERE EXISTS (
                           SELECT FROM submission s WHERE s.assignment_id = a.id AND (s.pupil_id = e.pupil_id OR EXISTS (
                               SELECT FROM jsonb_array_elements(a.groups) g
                               WHERE g -> 'pupils' @> to_jsonb(s.pupil_id::text)
                                 AND g -> 'pupils' @> to_jsonb(e.pupil_id::text))))) AS handed_in,
                       count(m.pupil_id) AS marked, count(m.released_at) AS released
                FROM enrollment e
                LEFT JOIN submission_mark m ON m.assignment_id = a.id AND m.pupil_id = e.pupil_id
                WHERE e.school_class_id = a.school_class_id AND e.starts_on <= asked.today
                  AND (e.ends_on IS NULL OR e.ends_on > asked.today)) n
            WHERE a.cancelled_at IS NULL AND (asked.class IS NULL OR a.school_class_id = asked.class)
              AND (asked.subject IS NULL OR a.subject_id = asked.subject)
              AND (asked.office OR EXISTS (
                SELECT FROM teaching_assignment t
                WHERE t.staff_id = asked.person AND t.school_class_id = a.school_class_id
                  AND (t.starts_on IS NULL OR t.starts_on <= asked.today) AND (t.ends_on IS NULL OR t.ends_on > asked.today)
                  AND (t.subject_id IS NULL OR t.subject_id = a.subject_id OR t.role = 'class_teacher')))
            """,
            "to_char(4102444800 - extract(epoch FROM a.due_at), 'FM00000000000000')",
            "a.id");

    @Inject
    AssignmentRepository assignments;

    @Inject
    Desk desk;

    @Inject
    Enclosures enclosures;

    @Inject
    Listing listing;

    public Page<AssignmentLine> assignments(UUID schoolClass, UUID subject, String cursor, Integer limit) {
        var actor = desk.require("assignments.read");
        return listing.page(
                ASSIGNMENTS,
                AssignmentLine::of,
                cursor,
                limit,
                desk.today(),
                actor.person(),
                desk.isOffice(),
                schoolClass,
                subject);
    }

    public TaskView save(UUID id, SaveAssignment command) {
        desk.require("assignments.manage");
        var place = assignments
                .place(command.schoolClass(), command.subject())
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        desk.requireTeaches(command.schoolClass(), command.subject());
        var found = assignments.hold(id);
        var before = found.map(TaskView::attachments).orElse(List.of());
        var asked = TaskView.of(id, command, place, enclosures.lesson(command), enclosures.files(command, before));
        if (found.isPresent()) {
            return change(asked, found.get(), place);
        }
        if (assignments.isCancelled(id)) {
            throw new Rejected(AssignmentError.ASSIGNMENT_CANCELLED);
        }
        if (command.version() != 0) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        place.requireOpen();
        check(asked);
        if (!assignments.create(asked)) {
            throw new Rejected(PlatformError.CONFLICT);
        }
        desk.note("create", "assignment", id);
        return asked;
    }

    private TaskView change(TaskView asked, TaskView before, Place place) {
        if (!asked.isOfSame(before)) {
            throw new Rejected(AssignmentError.ASSIGNMENT_IS_FIXED);
        }
        if (asked.at(before.version()).equals(before)) {
            return before;
        }
        if (asked.version() != before.version()) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        place.requireOpen();
        check(asked);
        if (!asked.isMarkedAs(before) && assignments.isMarked(asked.id())) {
            throw new Rejected(AssignmentError.MARKED_ALREADY);
        }
        if (!Objects.equals(asked.assessment(), before.assessment()) && assignments.isReleased(asked.id())) {
            throw new Rejected(AssignmentError.MARKED_ALREADY);
        }
        assignments.change(asked);
        desk.note("change", "assignment", asked.id());
        return asked.at(before.version() + 1);
    }

    private void check(TaskView asked) {
        if (asked.acceptedUntil() != null && asked.acceptedUntil().isBefore(asked.dueAt())) {
            throw new Rejected(AssignmentError.ACCEPTED_BEFORE_DUE);
        }
        new Rubric(asked.rubric()).requireSound(asked.maximum());
        var pupils = new HashSet<UUID>();
        for (var group : asked.groups()) {
            if (!group.pupils().stream().allMatch(pupils::add)) {
                throw new Rejected(AssignmentError.GROUP_OVERLAPS);
            }
        }
        if (assignments.inClass(asked.schoolClass(), desk.today(), pupils) < pupils.size()) {
            throw new Rejected(AssignmentError.PUPIL_NOT_IN_CLASS);
        }
        if (asked.assessment() != null
                && !assignments.isAssessmentOf(asked.assessment(), asked.schoolClass(), asked.subject())) {
            throw new Rejected(AssignmentError.ASSESSMENT_ELSEWHERE);
        }
    }

    /** What is gone already, or was never there, is not there; what families have seen stays. */
    public void cancel(UUID id) {
        desk.require("assignments.manage");
        var found = assignments.hold(id);
        if (found.isEmpty()) {
            return;
        }
        desk.requireTeaches(found.get().schoolClass(), found.get().subject());
        if (assignments.isReleased(id)) {
            throw new Rejected(AssignmentError.MARKED_ALREADY);
        }
        assignments.cancel(id);
        desk.note("cancel", "assignment", id);
    }
}
