package com.educonnect.analytics.night;

import com.educonnect.platform.Rejected;
import java.util.List;
import java.util.Random;

/** What happens in a school from one night to the next, by lot. */
final class Life {
    private final NightSchool school;
    private final Random random;
    private final LivedPeople people;
    private final LivedOffice office;
    private final LivedRolls rolls;
    private final LivedMarks marks;
    private final LivedWork work;

    Life(NightSchool school) {
        this.school = school;
        random = school.random;
        people = school.people;
        office = school.office;
        rolls = new LivedRolls(school);
        marks = new LivedMarks(school);
        work = new LivedWork(school);
    }

    /** Some of everything that may happen before the next night. */
    void live(int times) {
        for (var n = 0; n < times; n++) {
            try {
                something();
            } catch (Rejected sealed) {
                // what a rule refuses has not happened
            }
        }
    }

    private void something() {
        switch (random.nextInt(15)) {
            case 0, 1, 2, 3 -> rolls.takeRoll();
            case 4, 5 -> rolls.correctRoll();
            case 6 -> marks.assess();
            case 7, 8 -> marks.mark();
            case 9 -> people.move();
            case 10 -> work.assign();
            case 11 -> work.handIn();
            case 12 -> office.pay();
            case 13 -> office.logIn();
            default -> school.any(seldom()).run();
        }
    }

    private List<Runnable> seldom() {
        return List.of(
                office::close,
                office::takeBackPayment,
                marks::cancel,
                rolls::teacherAbsent,
                rolls::takeBackRoll,
                work::cancel,
                work::takeBackSubmission,
                work::withdraw,
                people::leave,
                people::blank,
                people::erase,
                people::employ,
                people::tellSex,
                this::decide);
    }

    private void decide() {
        var grades = school.grades;
        switch (random.nextInt(3)) {
            case 0 -> grades.write("UPDATE coefficient SET value = ?", 1 + random.nextInt(4));
            case 1 -> grades.seal(school.any(school.classes), grades.first);
            default -> grades.write("UPDATE level SET name = ? WHERE id = ?", "L" + random.nextInt(), grades.level);
        }
    }
}
