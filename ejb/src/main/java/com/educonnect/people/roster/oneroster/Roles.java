package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.Table;
import java.util.Locale;
import java.util.Set;

/** Which user is pupil, staff, or there for a pupil: roles.csv in version 1.2, the role column of users in 1.1. */
final class Roles {
    static final Set<String> FAMILY = Set.of("guardian", "parent", "relative");
    static final Set<String> STAFF = Set.of(
            "teacher",
            "aide",
            "administrator",
            "counselor",
            "principal",
            "proctor",
            "siteadministrator",
            "districtadministrator",
            "systemadministrator",
            "sysadmin");

    private final Reading reading;

    Roles(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (var line : reading.set.lines(SetFile.ROLES)) {
            reading.org(line, "orgSourcedId");
            if (reading.filled(line, "userSourcedId", "role")) {
                take(line, line.get("userSourcedId"));
            }
        }
        for (var line : reading.set.lines(SetFile.USERS)) {
            if (!line.get("role").isEmpty()) {
                take(line, line.get("sourcedId"));
            }
        }
    }

    private void take(Line line, String user) {
        var role = line.lower("role");
        var person = person(reading, user, line.place("userSourcedId"), Finding.UNRESOLVED);
        if (role.equals("student")) {
            reading.pupils.putIfAbsent(user, line.place());
            add(line, Table.PUPIL, user, person, null);
        } else if (STAFF.contains(role)) {
            reading.staff.putIfAbsent(user, line.place());
            add(line, Table.STAFF, user, person, line.get("role"));
        } else if (!FAMILY.contains(role)) {
            reading.problems.add(
                    Finding.UNKNOWN_WORD, line.place("role"), line.get("role"), "student, teacher, guardian…");
        }
    }

    private void add(Line line, Table table, String user, Ref person, String title) {
        var row = new Row(user, line.place()).set("person_id", person);
        if (line.has("beginDate")) {
            row.setKnown("entered_on", line.date("beginDate", reading.problems));
            row.set("left_on", line.date("endDate", reading.problems));
        }
        if (table == Table.PUPIL && line.has("metadata.reason")) {
            row.set("left_reason", line.orNull("metadata.reason"));
        }
        if (title != null && line.has("metadata.title")) {
            row.set("title", line.orNull("metadata.title"));
        } else if (title != null && !title.toLowerCase(Locale.ROOT).equals("teacher")) {
            row.initially("title", title);
        }
        if (reading.removed(line)) {
            row.setKnown("left_on", row.value("left_on") == null ? reading.school.today() : row.value("left_on"));
        }
        reading.roster.add(table, row);
    }

    /** The user of this key: of the set, or one that stands here already; otherwise the given problem. */
    static Ref person(Reading reading, String user, Place place, Finding otherwise) {
        return reading.roster.ref(Table.PERSON, user, () -> new Row(user, place)
                .set("sourced_id", user)
                .mustExist(otherwise));
    }
}
