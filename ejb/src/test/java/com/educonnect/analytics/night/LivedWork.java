package com.educonnect.analytics.night;

import com.educonnect.grades.GradeSchool;
import com.educonnect.platform.Ids;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** Work that is asked for, handed in, marked, taken back and given up. */
final class LivedWork {
    private final List<UUID> assignments = new ArrayList<>();
    private final NightSchool school;
    private final GradeSchool grades;
    private final Random random;

    LivedWork(NightSchool school) {
        this.school = school;
        grades = school.grades;
        random = school.random;
    }

    void assign() {
        var id = Ids.next();
        var schoolClass = school.any(school.classes);
        grades.write(
                "INSERT INTO assignment (id, school_class_id, subject_id, title, due_at, takes_text, takes_files, takes_paper,"
                        + " maximum, visible_from, groups) VALUES (?, ?, ?, 'Devoir', ?, true, false, false, 20, now(), ?::jsonb)",
                id,
                schoolClass,
                grades.maths,
                school.pastDay().atTime(23, 30).atOffset(ZoneOffset.UTC),
                random.nextBoolean()
                        ? "[]"
                        : "[{\"name\": \"A\", \"pupils\": [\"" + school.pupils.get(0) + "\", \"" + school.pupils.get(3)
                                + "\"]}]");
        assignments.add(id);
        school.changed("assignment", id, schoolClass);
    }

    void handIn() {
        if (assignments.isEmpty()) {
            return;
        }
        var assignment = school.any(assignments);
        var pupil = school.any(school.pupils);
        grades.write(
                "INSERT INTO submission (id, assignment_id, pupil_id, attempt, text, late) VALUES (?, ?, ?, (SELECT coalesce(max(attempt), 0) + 1"
                        + " FROM submission WHERE assignment_id = ? AND pupil_id = ?), 'x', ?)",
                Ids.next(),
                assignment,
                pupil,
                assignment,
                pupil,
                random.nextBoolean());
        grades.write(
                "INSERT INTO submission_mark (assignment_id, pupil_id, score, marked_by, released_at)"
                        + " VALUES (?, ?, ?, ?, CASE WHEN ? THEN now() END) ON CONFLICT (assignment_id, pupil_id)"
                        + " DO UPDATE SET score = excluded.score, released_at = excluded.released_at",
                assignment,
                school.any(school.pupils),
                random.nextInt(20),
                NightSchool.SOMEBODY,
                random.nextInt(3) > 0);
        school.changed("assignment", assignment, null);
    }

    void takeBackSubmission() {
        someWork(assignment -> grades.write(
                "DELETE FROM submission WHERE id = (SELECT id FROM submission WHERE assignment_id = ? ORDER BY id LIMIT 1)",
                assignment));
    }

    void withdraw() {
        someWork(assignment -> {
            grades.write("DELETE FROM submission_mark WHERE assignment_id = ?", assignment);
            grades.write("DELETE FROM submission WHERE assignment_id = ?", assignment);
            grades.write("DELETE FROM assignment WHERE id = ?", assignment);
            assignments.remove(assignment);
        });
    }

    void cancel() {
        someWork(assignment -> grades.write("UPDATE assignment SET cancelled_at = now() WHERE id = ?", assignment));
    }

    private void someWork(Consumer<UUID> then) {
        if (!assignments.isEmpty()) {
            var assignment = school.any(assignments);
            then.accept(assignment);
            school.changed("assignment", assignment, null);
        }
    }
}
