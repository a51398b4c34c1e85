package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What other systems call a person. A value that two persons claim identifies neither: the first keeps it, the second is
 * told. A pupil's own identifier is the admission number.
 */
final class Identifiers {
    private static final Pattern USER_ID = Pattern.compile("\\{([^:{}]+):([^{}]*)}");

    private final Reading reading;
    private final Map<String, String> holders = new HashMap<>();

    Identifiers(Reading reading) {
        this.reading = reading;
    }

    void read() {
        reading.set.lines(SetFile.USERS).stream()
                .filter(line -> reading.roster.has(Table.PERSON, line.get("sourcedId")))
                .forEach(this::user);
    }

    private void user(Line line) {
        var user = line.get("sourcedId");
        if (!line.get("username").equals(user)) {
            add(line, "username", "username", line.get("username"));
        }
        add(line, "userMasterIdentifier", "userMasterIdentifier", line.get("userMasterIdentifier"));
        var pupil = reading.roster.find(Table.PUPIL, user);
        if (pupil == null) {
            add(line, "identifier", "identifier", line.get("identifier"));
        } else if (line.has("identifier") && free(line, "admission", "identifier", line.get("identifier"))) {
            pupil.set("admission_number", line.orNull("identifier"));
        }
        var match = USER_ID.matcher(line.get("userIds"));
        while (match.find()) {
            add(line, "userIds", match.group(1).strip(), match.group(2).strip());
        }
        Thing.all(reading, line, "metadata.identifiers").forEach(told -> detail(line, told));
        var rest = match.reset().replaceAll("").replaceAll("[\\s,;]", "");
        if (!rest.isEmpty()) {
            reading.problems.add(Finding.IDENTIFIER_UNREADABLE, line.place("userIds"), rest);
        }
    }

    /** What {@code userIds} has no room for: a value with its signs in it, who issued the number and who saw the paper. */
    private void detail(Line line, Thing told) {
        if (!told.filled(0)) {
            return;
        }
        if (told.text(1) != null) {
            add(line, told.column(), told.text(0), told.text(1));
        }
        var row = reading.roster.find(Table.PERSON_IDENTIFIER, line.get("sourcedId") + " " + told.text(0));
        if (row != null) {
            var checker = told.text(4);
            row.set("issuer", told.text(2))
                    .set("checked_on", told.date(3))
                    .set(
                            "checked_by",
                            checker == null
                                    ? null
                                    : Roles.person(reading, checker, told.place(), Finding.UNRESOLVED_LEFT_OUT));
        }
    }

    private boolean free(Line line, String kind, String column, String value) {
        if (value.isEmpty()) {
            return true;
        }
        var holder = holders.putIfAbsent(kind + ":" + value, line.get("sourcedId"));
        if (holder != null && !holder.equals(line.get("sourcedId"))) {
            reading.problems.add(Finding.IDENTIFIER_TAKEN, line.place(column), kind + " " + value, holder);
            return false;
        }
        return true;
    }

    private void add(Line line, String column, String kind, String value) {
        if (value.isEmpty() || !free(line, kind, column, value)) {
            return;
        }
        var key = line.get("sourcedId") + " " + kind;
        var row = new Row(key, line.place(column))
                .set("person_id", Users.ref(line.get("sourcedId")))
                .set("kind", kind)
                .set("value", value);
        if (!reading.roster.add(Table.PERSON_IDENTIFIER, row)) {
            reading.problems.add(
                    Finding.IDENTIFIER_TAKEN, line.place(column), kind + " " + value, line.get("sourcedId"));
        }
    }
}
