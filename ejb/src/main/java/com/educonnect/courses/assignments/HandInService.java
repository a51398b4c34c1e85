package com.educonnect.courses.assignments;

import com.educonnect.files.FileService;
import com.educonnect.files.Purpose;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Takes what pupils hand in. Each time is an attempt of its own, which stays as it came. */
@Stateless
public class HandInService {
    @Inject
    AssignmentRepository assignments;

    @Inject
    SubmissionRepository submissions;

    @Inject
    FileService files;

    @Inject
    Desk desk;

    /** @return which attempt it is */
    public int handIn(UUID id, HandIn handed, Instant deviceTime) {
        var pupil = desk.require("assignments.hand-in").person();
        var now = desk.now();
        var assignment = assignments
                .hold(handed.assignment())
                .filter(found ->
                        found.isVisible(now) && submissions.isInClass(found.schoolClass(), pupil, desk.today()))
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        check(handed, assignment, now);
        var attempts = submissions.attempts(assignment.id(), assignment.mates(pupil));
        if (attempts > assignment.resubmissions()) {
            throw new Rejected(AssignmentError.NO_MORE_ATTEMPTS, assignment.resubmissions());
        }
        var text = handed.hasText() ? handed.text().strip() : null;
        var late = assignment.lateRule().isLate(now);
        if (!submissions.create(
                new NewSubmission(id, assignment.id(), pupil, attempts + 1, text, deviceTime, late, now))) {
            throw new Rejected(PlatformError.CONFLICT);
        }
        files.require(handed.files(), Purpose.SUBMISSION);
        submissions.attach(id, handed.files());
        desk.note("hand-in", "submission", id);
        return attempts + 1;
    }

    private void check(HandIn handed, TaskView assignment, Instant now) {
        if (!assignment.lateRule().accepts(now)) {
            throw new Rejected(AssignmentError.NOT_ACCEPTED, assignment.title());
        }
        if (!handed.hasText() && handed.files().isEmpty()) {
            throw new Rejected(AssignmentError.NOTHING_HANDED_IN);
        }
        if (handed.hasText() && !assignment.text()) {
            throw new Rejected(AssignmentError.TEXT_NOT_TAKEN);
        }
        if (!handed.files().isEmpty() && !assignment.files()) {
            throw new Rejected(AssignmentError.FILES_NOT_TAKEN);
        }
    }
}
