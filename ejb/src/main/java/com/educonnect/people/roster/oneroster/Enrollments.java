package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.School;
import com.educonnect.people.roster.tables.Table;
import java.time.LocalDate;
import java.util.Set;

/** Who sits in a class and who teaches it. */
final class Enrollments {
    private final Reading reading;

    Enrollments(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (var line : reading.set.lines(SetFile.ENROLLMENTS)) {
            reading.org(line, "schoolSourcedId");
            if (reading.filled(line, "sourcedId", "classSourcedId", "userSourcedId", "role")) {
                take(line);
            }
        }
    }

    private void take(Line line) {
        switch (line.lower("role")) {
            case "student" -> pupil(line);
            case "teacher" -> teacher(line, line.lower("primary").equals("true") ? "class_teacher" : "teacher");
            case "aide", "proctor", "administrator" -> teacher(line, "assistant");
            default ->
                reading.problems.add(
                        Finding.UNKNOWN_WORD,
                        line.place("role"),
                        line.get("role"),
                        "student, teacher, proctor, administrator");
        }
    }

    private void pupil(Line line) {
        var key = reading.key(line, Table.ENROLLMENT);
        if (key == null) {
            return;
        }
        var user = line.get("userSourcedId");
        part(line, Table.PUPIL, user);
        var row = common(line, key).set("pupil_id", Users.ref(user)).set("kind", kind(line.get("classSourcedId")));
        if (!line.get("beginDate").isEmpty()) {
            row.setKnown("starts_on", line.date("beginDate", reading.problems));
        } else {
            row.initially("starts_on", begin(line));
        }
        if (line.has("metadata.repeating")) {
            row.set("repeating", line.lower("metadata.repeating").equals("true"));
            row.set("reason", line.orNull("metadata.reason"));
        }
        reading.roster.add(Table.ENROLLMENT, row);
    }

    private void teacher(Line line, String role) {
        var key = reading.key(line, Table.TEACHING_ASSIGNMENT);
        if (key == null) {
            return;
        }
        var user = line.get("userSourcedId");
        part(line, Table.STAFF, user);
        var told = line.get("metadata.assignment");
        if (!told.isEmpty() && !Set.of("teacher", "class_teacher", "assistant").contains(told)) {
            reading.problems.add(Finding.UNKNOWN_WORD_LEFT_OUT, line.place("metadata.assignment"), told);
            told = "";
        }
        var row = common(line, key)
                .set("staff_id", Users.ref(user))
                .set("role", told.isEmpty() ? role : told)
                .set("subject_id", subject(line));
        if (line.has("beginDate")) {
            row.set("starts_on", line.date("beginDate", reading.problems));
        }
        if (line.has("metadata.weeklyMinutes")) {
            row.set("weekly_minutes", line.orNull("metadata.weeklyMinutes"));
        }
        reading.roster.add(Table.TEACHING_ASSIGNMENT, row);
    }

    private Row common(Line line, String key) {
        var id = line.get("classSourcedId");
        var schoolClass = reading.roster.ref(Table.SCHOOL_CLASS, id, () -> new Row(id, line.place("classSourcedId"))
                .set("sourced_id", id)
                .mustExist(Finding.UNRESOLVED));
        var row = reading.row(line, key).set("school_class_id", schoolClass);
        var begin = line.date("beginDate", reading.problems);
        var end = line.date("endDate", reading.problems);
        if (begin != null && end != null && end.isBefore(begin)) {
            reading.problems.add(Finding.DATES_REVERSED, line.place("endDate"), begin, end);
        }
        if (!reading.removed(line)) {
            return row.set("ends_on", end);
        }
        row.ends();
        return end == null ? row : row.set("ends_on", end);
    }

    /** A pupil in a class is a pupil, whatever the roles say; likewise a teacher. */
    private void part(Line line, Table table, String user) {
        var known = table == Table.PUPIL ? reading.pupils : reading.staff;
        var person = Roles.person(reading, user, line.place("userSourcedId"), Finding.UNRESOLVED);
        var told = reading.set.has(SetFile.ROLES) || reading.set.has(SetFile.USERS, "role");
        if (known.putIfAbsent(user, line.place()) == null && told && reading.set.has(SetFile.USERS)) {
            reading.problems.add(Finding.ROLE_ADDED, line.place("role"), user, line.get("role"));
        }
        reading.roster.ref(table, user, () -> new Row(user, line.place("userSourcedId")).set("person_id", person));
    }

    private String kind(String schoolClass) {
        var row = reading.roster.find(Table.SCHOOL_CLASS, schoolClass);
        if (row != null && row.value("kind") != null) {
            return (String) row.value("kind");
        }
        return reading.school
                .classes()
                .getOrDefault(schoolClass, new School.KnownClass("group", null))
                .kind();
    }

    private Object subject(Line line) {
        var told = line.get("metadata.subject");
        if (!told.isEmpty()) {
            return reading.roster.ref(Table.SUBJECT, told, () -> new Row(told, line.place("metadata.subject"))
                    .set("sourced_id", told)
                    .mustExist(Finding.UNRESOLVED));
        }
        if (line.has("metadata.subject")) {
            return null;
        }
        var row = reading.roster.find(Table.SCHOOL_CLASS, line.get("classSourcedId"));
        if (row != null && row.value("kind") != null) {
            return row.value("subject_id");
        }
        var known = reading.school.classes().get(line.get("classSourcedId"));
        return known == null ? null : known.subject();
    }

    /** Without a date of its own an enrolment begins with the year of its class, or today. */
    private LocalDate begin(Line line) {
        var row = reading.roster.find(Table.SCHOOL_CLASS, line.get("classSourcedId"));
        var year = row == null ? null : row.value("school_year_id");
        if (year instanceof Ref ref
                && reading.roster.find(ref.table(), ref.key()).value("starts_on") != null) {
            return LocalDate.parse(reading.roster
                    .find(ref.table(), ref.key())
                    .value("starts_on")
                    .toString());
        }
        return reading.school.years().stream()
                .filter(known -> known.id().equals(year))
                .map(School.Year::startsOn)
                .findFirst()
                .orElse(reading.school.today());
    }
}
