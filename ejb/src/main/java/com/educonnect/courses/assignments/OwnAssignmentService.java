package com.educonnect.courses.assignments;

import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What a pupil is asked for, for the pupil, and for guardians who have custody of him or her. */
@Stateless
public class OwnAssignmentService {
    /** The latest first. */
    private static final Listing.Query OWN = new Listing.Query(
            OwnAssignmentLine.COLUMNS,
            """
            FROM (SELECT ?::uuid AS pupil, ?::timestamptz AS now, ?::date AS today) asked
            JOIN person p ON p.id = asked.pupil
            JOIN assignment a ON a.cancelled_at IS NULL AND a.visible_from <= asked.now AND EXISTS (
                SELECT FROM enrollment e
                WHERE e.school_class_id = a.school_class_id AND e.pupil_id = p.id AND e.starts_on <= asked.today
                  AND (e.ends_on IS NULL OR e.ends_on > a.visible_from::date))
            JOIN subject j ON j.id = a.subject_id
            LEFT JOIN submission_mark m ON m.assignment_id = a.id AND m.pupil_id = p.id AND m.released_at IS NOT NULL
            LEFT JOIN LATERAL (
                SELECT s.handed_in_at, s.late FROM submission s WHERE s.assignment_id = a.id AND
            """ + Mates.SHARE + """
                 ORDER BY s.handed_in_at DESC, s.id DESC LIMIT 1) l ON true
            WHERE true
            """,
            "to_char(4102444800 - extract(epoch FROM a.due_at), 'FM00000000000000')",
            "a.id");

    @Inject
    OwnRepository own;

    @Inject
    WorkRepository work;

    @Inject
    Listing listing;

    @Inject
    Desk desk;

    public Page<OwnAssignmentLine> assignments(UUID pupil, String cursor, Integer limit) {
        requireOwn(pupil);
        return listing.page(OWN, OwnAssignmentLine::of, cursor, limit, pupil, desk.now(), desk.today());
    }

    public OwnAssignment assignment(UUID pupil, UUID id) {
        requireOwn(pupil);
        var now = desk.now();
        var assignment = own.find(id, pupil, desk.today())
                .filter(found -> found.isVisible(now))
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        var mates = assignment.mates(pupil);
        var attempts = work.attempts(id, mates);
        var mark = work.marks(id, List.of(pupil)).get(pupil);
        return new OwnAssignment(
                id,
                pupil,
                assignment.className(),
                assignment.subjectName(),
                assignment.title(),
                assignment.instructions(),
                assignment.dueAt(),
                assignment.acceptedUntil(),
                assignment.latePercent(),
                assignment.text(),
                assignment.files(),
                assignment.paper(),
                assignment.resubmissions(),
                assignment.maximum(),
                assignment.rubric(),
                own.names(mates.stream().filter(mate -> !mate.equals(pupil)).toList()),
                attempts,
                assignment.lateRule().accepts(now) && attempts.size() <= assignment.resubmissions(),
                mark == null || !mark.isReleased() ? null : mark);
    }

    private void requireOwn(UUID pupil) {
        var actor = desk.require("assignments.own");
        if (!own.isOwn(pupil, actor.person(), desk.today())) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
    }
}
