package com.educonnect.analytics.night;

import com.educonnect.grades.GradeSchool;
import com.educonnect.platform.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Pupils who come, move, leave and are erased, and those who teach them. */
final class LivedPeople {
    private static final int FEWEST = 11;
    private final NightSchool school;
    private final GradeSchool grades;
    private final Random random;

    LivedPeople(NightSchool school) {
        this.school = school;
        grades = school.grades;
        random = school.random;
    }

    /** Somebody who was never in this school: at no roll of a class, and not marked yet. */
    UUID mistaken() {
        var schoolClass = school.classes.getFirst();
        var pupil = grades.pupilOf(schoolClass, "X");
        school.pupils.add(pupil);
        grades.write(
                "INSERT INTO absence (roll_id, pupil_id, state, marked_by) SELECT id, ?, 'absent', ? FROM roll"
                        + " WHERE school_class_id = ?",
                pupil,
                NightSchool.SOMEBODY,
                schoolClass);
        return pupil;
    }

    void move() {
        var pupil = school.any(school.pupils);
        var to = school.any(school.classes);
        var day = school.pastDay();
        leaveOn(pupil, day);
        grades.write(
                "INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on) SELECT ?, ?, ?, 'class', ?::date"
                        + " WHERE NOT EXISTS (SELECT FROM enrollment WHERE pupil_id = ? AND kind = 'class'"
                        + " AND coalesce(ends_on, 'infinity') > ?::date)",
                Ids.next(),
                pupil,
                to,
                day,
                pupil,
                day);
    }

    void leave() {
        leaveOn(
                school.any(school.pupils),
                random.nextInt(3) == 0 ? school.today().plusDays(1 + random.nextInt(3)) : school.pastDay());
    }

    void leaveOn(UUID pupil, LocalDate day) {
        grades.write("DELETE FROM enrollment WHERE pupil_id = ? AND kind = 'class' AND starts_on >= ?", pupil, day);
        grades.write(
                "UPDATE enrollment SET ends_on = ? WHERE pupil_id = ? AND kind = 'class'"
                        + " AND coalesce(ends_on, 'infinity') > ?",
                day,
                pupil,
                day);
    }

    void tellSex() {
        grades.write(
                "UPDATE person SET sex = ? WHERE id = ?", random.nextBoolean() ? "F" : "M", school.any(school.pupils));
    }

    /** As the product erases: nobody any more, whose figures stay. */
    void blank() {
        grades.write(
                "UPDATE person SET family_name = '—', sex = NULL, birth_date = NULL WHERE id = ?",
                school.any(school.pupils));
    }

    /** Gone with everything, as one who was entered by mistake: nobody of whom a mark was corrected. */
    void erase() {
        if (school.pupils.size() > FEWEST) {
            var pupil = school.any(school.pupils);
            if (grades.count("SELECT count(*) FROM mark_history WHERE pupil_id = ?", pupil) == 0) {
                erase(pupil);
            }
        }
    }

    void erase(UUID pupil) {
        for (var table : List.of("absence", "submission_mark", "submission", "mark", "enrollment")) {
            grades.write("DELETE FROM " + table + " WHERE pupil_id = ?", pupil);
        }
        grades.write("DELETE FROM pupil WHERE person_id = ?", pupil);
        school.pupils.remove(pupil);
    }

    /** Somebody is hired, teaches a class from some day on, or leaves. */
    void employ() {
        var staff = grades.teacher(school.any(school.classes), grades.maths, "teacher")
                .person();
        var entered = school.pastDay();
        var left = school.today().plusDays(random.nextInt(12) - 8);
        grades.write(
                "UPDATE staff SET entered_on = ?, left_on = ? WHERE person_id = ?",
                entered,
                random.nextInt(3) > 0 ? null : left.isAfter(entered) ? left : entered,
                staff);
        grades.write(
                "UPDATE teaching_assignment SET starts_on = ?, weekly_minutes = ?, ends_on = ? WHERE staff_id = ?",
                random.nextBoolean() ? school.pastDay() : null,
                random.nextBoolean() ? 60 * (1 + random.nextInt(20)) : null,
                random.nextInt(3) == 0 ? school.today().plusDays(random.nextInt(3) - 1) : null,
                staff);
        grades.write("UPDATE person SET sex = ? WHERE id = ?", random.nextBoolean() ? "F" : null, staff);
    }
}
