package com.educonnect.config.demonstration;

import java.util.Random;

/** A school's roster as a OneRoster 1.2 CSV set: the same school gives the same set, byte for byte. */
final class Roster {
    private final School school;
    private final Random random;
    private final CsvSet files = new CsvSet();
    private final Users users;
    private int families;

    private Roster(School school) {
        this.school = school;
        users = new Users(files, school.key() + "-org");
        random = new Random(school.code().hashCode());
    }

    static byte[] of(School school) {
        var roster = new Roster(school);
        roster.describe();
        return roster.files.zip();
    }

    /** The address at which a class's teacher logs in. */
    static String teacherEmail(School school, int number) {
        return "teacher%d@%s.example".formatted(number, school.key());
    }

    private void describe() {
        var year = school.sessions().getFirst();
        line("orgs", key("org"), "", "", school.name(), "school", school.code(), "");
        for (var i = 0; i < school.sessions().size(); i++) {
            var session = school.sessions().get(i);
            line(
                    "academicSessions",
                    key("session-" + i),
                    "",
                    "",
                    session.title(),
                    session.type(),
                    session.from().toString(),
                    session.to().toString(),
                    i == 0 ? "" : key("session-0"),
                    String.valueOf(year.to().getYear()));
        }
        for (var i = 0; i < school.subjects().size(); i++) {
            line(
                    "courses",
                    key("course-" + i),
                    "",
                    "",
                    key("session-0"),
                    school.subjects().get(i),
                    "S" + (i + 1),
                    "",
                    key("org"),
                    school.subjects().get(i),
                    "");
        }
        for (var i = 0; i < school.classes().size(); i++) {
            addClass(i);
        }
    }

    private void addClass(int number) {
        var schoolClass = school.classes().get(number);
        var id = key("class-" + number);
        line(
                "classes",
                id,
                "",
                "",
                schoolClass.name(),
                schoolClass.level(),
                key("course-0"),
                schoolClass.name(),
                "homeroom",
                "",
                key("org"),
                key("session-0"),
                "",
                "",
                "");
        var girl = random.nextBoolean();
        var given = school.names().anyGiven(girl, random);
        users.addTeacher(
                key("teacher-" + number),
                new Users.Name(school.names().anyFamily(random), given),
                teacherEmail(school, number + 1));
        enroll(id, key("teacher-" + number), "teacher", true);
        for (var pupil = 0; pupil < school.pupilsPerClass(); pupil++) {
            addPupil(schoolClass, id, number, pupil);
        }
    }

    private void addPupil(School.SchoolClass schoolClass, String classId, int classNumber, int number) {
        var id = key("pupil-%d-%d".formatted(classNumber, number));
        var family = school.names().anyFamily(random);
        var girl = random.nextBoolean();
        var guardian = key("guardian-" + families);
        if (number % 3 == 0) {
            families++;
            guardian = key("guardian-" + families);
            var mother = new Users.Name(family, school.names().anyGiven(true, random));
            users.addGuardian(guardian, mother, school.names().phone(families));
        }
        var name = new Users.Name(family, school.names().anyGiven(girl, random));
        var born = "%d-%02d-%02d"
                .formatted(school.bornIn(schoolClass.level()), 1 + random.nextInt(12), 1 + random.nextInt(28));
        users.addPupil(id, name, guardian, schoolClass.level());
        users.describe(id, girl, born);
        enroll(classId, id, "student", false);
    }

    private void enroll(String classId, String user, String role, boolean primary) {
        var year = school.sessions().getFirst();
        line(
                "enrollments",
                "in-" + classId + "-" + user,
                "",
                "",
                classId,
                key("org"),
                user,
                role,
                String.valueOf(primary),
                year.from().toString(),
                year.to().toString());
    }

    private String key(String suffix) {
        return school.key() + "-" + suffix;
    }

    private void line(String file, String... cells) {
        files.line(file, cells);
    }
}
