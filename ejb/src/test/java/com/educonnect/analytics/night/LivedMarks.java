package com.educonnect.analytics.night;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.marks.EnterMarks.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Assessments that are announced, marked and cancelled. */
final class LivedMarks {
    private final List<UUID> assessments = new ArrayList<>();
    private final NightSchool school;
    private final GradeSchool grades;
    private final Random random;

    LivedMarks(NightSchool school) {
        this.school = school;
        grades = school.grades;
        random = school.random;
    }

    void assess() {
        var schoolClass = random.nextInt(4) == 0 ? school.group : school.any(school.classes);
        assessments.add(grades.assessment(
                schoolClass,
                random.nextBoolean() ? grades.maths : grades.french,
                random.nextInt(3) == 0 ? "composition" : "devoir",
                school.pastDay()));
    }

    private record Asked(UUID schoolClass, UUID subject) {}

    private Asked asked(UUID assessment) {
        return grades.school
                .sql(data -> data.find(
                        "SELECT school_class_id, subject_id FROM assessment WHERE id = ?",
                        row -> new Asked(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        assessment))
                .orElseThrow();
    }

    void mark() {
        if (assessments.isEmpty()) {
            assess();
            return;
        }
        var assessment = school.any(assessments);
        var asked = asked(assessment);
        var key = new GradebookKey(asked.schoolClass(), asked.subject(), grades.first);
        grades
                .school
                .sql(data -> data.query(
                        "SELECT e.pupil_id, coalesce(m.version, 0) FROM enrollment e"
                                + " LEFT JOIN mark m ON m.pupil_id = e.pupil_id AND m.assessment_id = ?"
                                + " WHERE e.school_class_id = ? AND e.ends_on IS NULL ORDER BY 1",
                        row -> new Cell(
                                assessment, row.getObject(1, UUID.class), row.getInt(2), null, null, null, null),
                        assessment,
                        asked.schoolClass()))
                .stream()
                .filter(cell -> random.nextInt(3) > 0)
                .map(this::valued)
                .forEach(cell -> grades.enter(grades.office, key, cell));
    }

    private Cell valued(Cell cell) {
        return switch (random.nextInt(8)) {
            case 0 -> GradeSchool.nothing(cell.assessment(), cell.pupil(), cell.base());
            case 1 -> GradeSchool.state(cell.assessment(), cell.pupil(), cell.base(), "absent-justified");
            default ->
                GradeSchool.score(
                        cell.assessment(), cell.pupil(), cell.base(), String.valueOf(random.nextInt(81) / 4.0));
        };
    }

    void cancel() {
        if (!assessments.isEmpty()) {
            var assessment = school.any(assessments);
            grades.write("UPDATE assessment SET cancelled_at = now(), version = version + 1 WHERE id = ?", assessment);
            school.changed("assessment", assessment, asked(assessment).schoolClass());
        }
    }
}
