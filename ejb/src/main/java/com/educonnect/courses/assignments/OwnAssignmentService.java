package com.educonnect.courses.assignments;

import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a pupil is asked for, for the pupil, and for guardians who have custody of him or her. */
@Stateless
public class OwnAssignmentService {
    /** The latest first. */
    private static final Listing.Query OWN = new Listing.Query(
            OwnAssignmentLine.COLUMNS,
            OwnAssignmentLine.FROM,
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

    /** Those that are due from a day on, the nearest first, among what else the pupil has to do; the caller asked who may. */
    public List<OwnAssignmentLine> due(UUID pupil, LocalDate from) {
        return desk.actor().may("assignments.own")
                ? own.due(pupil, desk.now(), desk.today(), desk.begin(from))
                : List.of();
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
                assignment.lesson() == null
                                || !own.isPublished(assignment.lesson().id(), now)
                        ? null
                        : assignment.lesson(),
                assignment.attachments(),
                mark == null || !mark.isReleased() ? null : mark);
    }

    private void requireOwn(UUID pupil) {
        var actor = desk.require("assignments.own");
        if (!own.isOwn(pupil, actor.person(), desk.today())) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
    }
}
