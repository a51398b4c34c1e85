package com.educonnect.courses.assignments;

import com.educonnect.courses.assignments.SubmissionsMarked.Marked;
import com.educonnect.courses.assignments.SubmissionsMarked.Released;
import com.educonnect.files.FileService;
import com.educonnect.files.Purpose;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Marks what was handed in, one pupil after the other, and gives it back. */
@Stateless
public class MarkingService {
    @Inject
    AssignmentRepository assignments;

    @Inject
    WorkRepository work;

    @Inject
    Desk desk;

    @Inject
    FileService files;

    @Inject
    Event<SubmissionsMarked> submissionsMarked;

    public MarkingView marking(UUID id) {
        var assignment = seen(id);
        return new MarkingView(
                assignment,
                desk.actor().may("assignments.manage") && desk.marks(assignment),
                work.pupils(id, desk.today()));
    }

    public PupilWork work(UUID id, UUID pupil) {
        var assignment = seen(id);
        requireOf(assignment, pupil);
        return found(assignment, pupil);
    }

    private PupilWork found(TaskView assignment, UUID pupil) {
        var mates = assignment.mates(pupil);
        return new PupilWork(
                pupil,
                work.attempts(assignment.id(), mates),
                mates.stream().filter(mate -> !mate.equals(pupil)).toList(),
                work.marks(assignment.id(), List.of(pupil)).get(pupil));
    }

    public PupilWork mark(UUID id, UUID pupil, SaveWorkMark command) {
        var assignment = held(id);
        requireOf(assignment, pupil);
        var mates = assignment.mates(pupil);
        var before = work.marks(id, mates);
        var there = before.get(pupil);
        var marked = marked(assignment, command, mates).at(desk.now(), there, command.release());
        if (there != null && there.says(marked) && there.isReleased() == marked.isReleased()) {
            return found(assignment, pupil);
        }
        if (command.version() != (there == null ? 0 : there.version())) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        if (marked.voice() != null && (there == null || !marked.voice().equals(there.voice()))) {
            files.require(List.of(marked.voice()), Purpose.FEEDBACK);
        }
        write(assignment, marked, command.wholeGroup() ? alike(mates, pupil, before) : List.of(pupil), before);
        desk.note("mark", "submission", pupil);
        return found(assignment, pupil);
    }

    /** Who of the group was marked otherwise keeps that mark. */
    private static List<UUID> alike(List<UUID> mates, UUID pupil, Map<UUID, WorkMark> before) {
        var there = before.get(pupil);
        return mates.stream()
                .filter(mate -> mate.equals(pupil)
                        || !before.containsKey(mate)
                        || there != null && there.says(before.get(mate)))
                .toList();
    }

    private void write(TaskView assignment, WorkMark marked, List<UUID> pupils, Map<UUID, WorkMark> before) {
        var actor = desk.actor();
        var told = new ArrayList<Marked>();
        for (var pupil : pupils) {
            work.write(assignment.id(), pupil, marked, actor.identity(), actor.person());
            if (marked.isReleased()) {
                told.add(told(pupil, marked, before.get(pupil)));
            }
        }
        tell(assignment, told);
    }

    private static Marked told(UUID pupil, WorkMark marked, WorkMark before) {
        var released = before != null && before.isReleased() ? new Released(before.score(), before.state()) : null;
        return new Marked(pupil, marked.score(), marked.state(), released);
    }

    private void tell(TaskView assignment, List<Marked> told) {
        if (assignment.assessment() != null && !told.isEmpty()) {
            submissionsMarked.fire(new SubmissionsMarked(assignment.assessment(), assignment.maximum(), told));
        }
    }

    private WorkMark marked(TaskView assignment, SaveWorkMark command, List<UUID> mates) {
        var attempt = command.submission() == null
                ? null
                : work.attempt(command.submission())
                        .filter(found -> mates.contains(found.pupil()))
                        .filter(found -> work.attempts(assignment.id(), mates).contains(found))
                        .orElseThrow(() -> new Rejected(AssignmentError.SUBMISSION_UNKNOWN));
        return Verdict.of(command, assignment, attempt != null && attempt.late());
    }

    /** Gives all marks back that were not yet; sending it again gives nothing back twice. */
    public MarkingView release(UUID id) {
        var assignment = held(id);
        var waiting = work.unreleased(id);
        if (waiting.values().stream().anyMatch(mark -> mark.isGiven() || mark.feedback() != null)) {
            work.release(id, desk.now());
            var told = new ArrayList<Marked>();
            waiting.forEach((pupil, mark) -> told.add(told(pupil, mark, null)));
            tell(assignment, told);
            desk.note("release", "assignment", id);
        }
        return marking(id);
    }

    private TaskView seen(UUID id) {
        desk.require("assignments.read");
        var assignment = assignments.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        desk.requireSees(assignment);
        return assignment;
    }

    private TaskView held(UUID id) {
        desk.require("assignments.manage");
        var assignment = assignments.hold(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        desk.requireTeaches(assignment.schoolClass(), assignment.subject());
        assignments
                .place(assignment.schoolClass(), assignment.subject())
                .orElseThrow()
                .requireOpen();
        return assignment;
    }

    private void requireOf(TaskView assignment, UUID pupil) {
        if (!work.isOf(assignment, pupil, desk.today())) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
    }
}
