package com.educonnect.courses.assignments;

import com.educonnect.platform.Rejected;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What a marker's entry comes to. */
final class Verdict {
    private static final Set<String> STATES = Set.of("not-handed-in", "excused", "cheating");

    private Verdict() {}

    /** A mark that has no moment yet. */
    static WorkMark of(SaveWorkMark command, TaskView assignment, boolean late) {
        if (command.state() != null && !STATES.contains(command.state())) {
            throw new Rejected(AssignmentError.STATE_UNKNOWN);
        }
        var raw = raw(command, assignment);
        if (raw != null && command.state() != null) {
            throw new Rejected(AssignmentError.MARK_AMBIGUOUS);
        }
        var takenOff = late && !command.waiveLate();
        return new WorkMark(
                command.submission(),
                raw == null ? List.of() : plain(command.points()),
                raw,
                raw == null ? null : Stored.number(assignment.lateRule().counted(raw, takenOff)),
                command.state(),
                command.waiveLate(),
                command.feedback() == null || command.feedback().isBlank()
                        ? null
                        : command.feedback().strip(),
                command.voice(),
                null,
                null,
                0);
    }

    private static BigDecimal raw(SaveWorkMark command, TaskView assignment) {
        var rubric = new Rubric(assignment.rubric());
        if (rubric.isEmpty() && !command.points().isEmpty()) {
            throw new Rejected(AssignmentError.POINTS_UNKNOWN);
        }
        if (!rubric.isEmpty() && command.score() != null) {
            throw new Rejected(AssignmentError.MARK_AMBIGUOUS);
        }
        if (!command.points().isEmpty()) {
            return Stored.number(rubric.score(command.points()));
        }
        if (command.score() != null && command.score().compareTo(assignment.maximum()) > 0) {
            throw new Rejected(AssignmentError.SCORE_OFF_SCALE, assignment.maximum());
        }
        return Stored.number(command.score());
    }

    private static List<Points> plain(List<Points> points) {
        return points.stream()
                .map(each -> new Points(each.criterion(), Stored.number(each.points())))
                .toList();
    }
}
