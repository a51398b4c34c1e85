package com.educonnect.analytics.night;

import com.educonnect.grades.GradeSchool;
import com.educonnect.platform.Ids;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Rolls that are taken, corrected, of absent teachers, and taken back. */
final class LivedRolls {
    private static final List<String> STATES =
            List.of("absent", "absent", "excused", "late", "left_early", "dispensed", "excluded");

    private final NightSchool school;
    private final GradeSchool grades;
    private final Random random;

    LivedRolls(NightSchool school) {
        this.school = school;
        grades = school.grades;
        random = school.random;
    }

    void takeRoll() {
        var schoolClass = random.nextInt(5) == 0 ? school.group : school.any(school.classes);
        var day = school.pastDay();
        var slot = school.any(school.slots);
        if (grades.count(
                        "SELECT count(*) FROM roll WHERE school_class_id = ? AND held_on = ? AND slot_id = ?",
                        schoolClass,
                        day,
                        slot)
                > 0) {
            return;
        }
        var id = Ids.next();
        grades.write(
                "INSERT INTO roll (id, school_class_id, held_on, slot_id, taken_by) VALUES (?, ?, ?, ?, ?)",
                id,
                schoolClass,
                day,
                slot,
                NightSchool.SOMEBODY);
        grades.write(
                "INSERT INTO roll_history (roll_id, version, changed_by, changed_at, teacher_absent, exceptions)"
                        + " VALUES (?, 1, ?, ?, false, '[]')",
                id,
                NightSchool.SOMEBODY,
                day.atTime(7 + random.nextInt(6), 0).atOffset(ZoneOffset.UTC));
        exceptions(id);
        school.changed("roll", id, schoolClass);
    }

    private void exceptions(UUID roll) {
        for (var pupil : school.pupils) {
            if (random.nextInt(4) == 0) {
                var state = school.any(STATES);
                grades.write(
                        "INSERT INTO absence (roll_id, pupil_id, state, minutes, marked_by) VALUES (?, ?, ?, ?::int, ?)",
                        roll,
                        pupil,
                        state,
                        state.startsWith("l") ? 1 + random.nextInt(20) : null,
                        NightSchool.SOMEBODY);
            }
        }
    }

    void correctRoll() {
        someRoll("SELECT id, school_class_id FROM roll ORDER BY id OFFSET ? LIMIT 1", (id, schoolClass) -> {
            grades.write("DELETE FROM absence WHERE roll_id = ?", id);
            exceptions(id);
            school.changed("roll", id, schoolClass);
        });
    }

    void teacherAbsent() {
        someRoll("SELECT id, school_class_id FROM roll ORDER BY id OFFSET ? LIMIT 1", (id, schoolClass) -> {
            grades.write("UPDATE roll SET teacher_absent = NOT teacher_absent WHERE id = ?", id);
            school.changed("roll", id, schoolClass);
        });
    }

    private void someRoll(String select, BiConsumer<UUID, UUID> then) {
        var place = random.nextInt(1 + (int) grades.count("SELECT count(*) FROM roll"));
        record Found(UUID id, UUID schoolClass) {}
        grades.school
                .sql(data -> data.find(
                        select, row -> new Found(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), place))
                .ifPresent(found -> then.accept(found.id(), found.schoolClass()));
    }

    /** Nobody can in the product, but whoever repairs a school's data may. */
    void takeBackRoll() {
        someRoll("SELECT id, school_class_id FROM roll ORDER BY id OFFSET ? LIMIT 1", (id, schoolClass) -> {
            grades.write("DELETE FROM roll WHERE id = ?", id);
            school.changed("roll", id, schoolClass);
        });
    }
}
